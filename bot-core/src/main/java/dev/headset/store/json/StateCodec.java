package dev.headset.store.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.headset.store.StoreRejectedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes records and sealed families as JSON, and reads them back.
 *
 * <p>A member of a sealed family carries its class's simple name as {@value SealedFamilies#TYPE}; a
 * record with one text is written as that text, as a map's key too; times are ISO 8601. Reading
 * passes over what it does not know, and takes a missing list, map or optional for an empty one: so
 * a field can be added without a new {@link #FORMAT}. Safe for use by several threads.
 */
public final class StateCodec {

  /** The version of what is written. Raised with a step that reads the version before. */
  public static final int FORMAT = 1;

  /** One for all: what it learns of a type it learns once, at some cost. */
  private static final ObjectMapper MAPPER = mapper();

  private static final Map<Class<?>, ObjectWriter> WRITERS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new TextRecords())
            .annotationIntrospector(new SealedFamilies())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    JsonSetter.Value missingIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    for (Class<?> collection : List.of(List.class, Map.class, Set.class)) {
      builder.withConfigOverride(collection, override -> override.setSetterInfo(missingIsEmpty));
    }
    return builder.build();
  }

  /**
   * A value as JSON.
   *
   * @param as the type that it will be read as
   * @throws StoreRejectedException where it can't be written
   */
  public <T> String write(T value, Class<T> as) {
    try {
      return WRITERS.computeIfAbsent(as, MAPPER::writerFor).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new StoreRejectedException("cannot write a " + as.getSimpleName() + " as JSON", e);
    }
  }

  /**
   * A value from JSON that {@link #write} made.
   *
   * @throws StoreRejectedException where it can't be read; the message holds nothing of the content
   */
  public <T> T read(String json, Class<T> as) {
    try {
      return as.cast(READERS.computeIfAbsent(as, MAPPER::readerFor).readValue(json));
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new StoreRejectedException("cannot read a " + as.getSimpleName() + " from JSON", e);
    }
  }
}
