package dev.headset.store.json;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** A record class whose only component is a text. */
record TextRecord(Class<?> type) implements Serializable {

  /** Looking them up costs more than calling them. */
  private static final ClassValue<Method> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
          return type.getRecordComponents()[0].getAccessor();
        }
      };

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          try {
            return type.getDeclaredConstructor(String.class);
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no record of one text: " + type.getName(), e);
          }
        }
      };

  /** Members of sealed families are left out: they have to say which member they are. */
  static Optional<TextRecord> of(Class<?> type) {
    if (!type.isRecord() || SealedFamilies.concerns(type)) {
      return Optional.empty();
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 && components[0].getType() == String.class
        ? Optional.of(new TextRecord(type))
        : Optional.empty();
  }

  String textOf(Object value) throws IOException {
    try {
      return (String) ACCESSORS.get(type).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot read the text of a " + type.getSimpleName(), e);
    }
  }

  Object from(String text) throws IOException {
    try {
      return CONSTRUCTORS.get(type).newInstance(text);
    } catch (InvocationTargetException e) {
      throw new IOException(type.getSimpleName() + " takes no such text", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot make a " + type.getSimpleName(), e);
    }
  }
}
