package dev.headset.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a record whose only component is a text as that text, as a value and as a map's key. */
final class TextRecords extends SimpleModule {

  private static final long serialVersionUID = 1L;

  @Override
  public void setupModule(Module.SetupContext context) {
    super.setupModule(context);
    context.addSerializers(new Values());
    context.addKeySerializers(new Keys());
    context.addDeserializers(new ReadValues());
    context.addKeyDeserializers(new ReadKeys());
  }

  private static Optional<TextRecord> of(JavaType type) {
    return TextRecord.of(type.getRawClass());
  }

  private static final class Values extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return of(type).<JsonSerializer<?>>map(Write::new).orElse(null);
    }
  }

  private static final class Keys extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return of(type).<JsonSerializer<?>>map(WriteKey::new).orElse(null);
    }
  }

  private static final class ReadValues extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return of(type).<JsonDeserializer<?>>map(Read::new).orElse(null);
    }
  }

  private static final class ReadKeys implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return of(type).<KeyDeserializer>map(ReadKey::new).orElse(null);
    }
  }

  private static final class Write extends JsonSerializer<Object> {
    private final TextRecord form;

    Write(TextRecord form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(form.textOf(value));
    }
  }

  private static final class WriteKey extends JsonSerializer<Object> {
    private final TextRecord form;

    WriteKey(TextRecord form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeFieldName(form.textOf(value));
    }
  }

  private static final class Read extends JsonDeserializer<Object> {
    private final TextRecord form;

    Read(TextRecord form) {
      this.form = form;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return form.from(context.readValue(in, String.class));
    }
  }

  private static final class ReadKey extends KeyDeserializer {
    private final TextRecord form;

    ReadKey(TextRecord form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return form.from(key);
    }
  }
}
