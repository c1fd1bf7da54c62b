package dev.headset.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.data.DataType;

/** Reads what Discord sent; what is not as it should be counts as absent. */
final class Json {

  private Json() {}

  static Optional<String> text(DataObject object, String key) {
    return object.isNull(key) || object.isType(key, DataType.OBJECT)
        ? Optional.empty()
        : Optional.of(object.getString(key));
  }

  /** A text that has something in it. */
  static Optional<String> words(DataObject object, String key) {
    return text(object, key).filter(words -> !words.isBlank());
  }

  static long number(DataObject object, String key) {
    return object.isType(key, DataType.INT) ? object.getLong(key) : 0;
  }

  static boolean flag(DataObject object, String key) {
    return object.isType(key, DataType.BOOLEAN) && object.getBoolean(key);
  }

  static Optional<DataObject> object(DataObject object, String key) {
    return object.isType(key, DataType.OBJECT)
        ? Optional.of(object.getObject(key))
        : Optional.empty();
  }

  static List<DataObject> objects(DataObject object, String key) {
    return object.isType(key, DataType.ARRAY) ? objects(object.getArray(key)) : List.of();
  }

  /** The texts of a list, or else the one text of another key. */
  static List<String> texts(DataObject object, String listKey, String key) {
    if (!object.isType(listKey, DataType.ARRAY)) {
      return text(object, key).stream().toList();
    }
    DataArray array = object.getArray(listKey);
    return IntStream.range(0, array.length())
        .filter(i -> !array.isNull(i))
        .mapToObj(array::getString)
        .toList();
  }

  static List<DataObject> objects(DataArray array) {
    return IntStream.range(0, array.length())
        .filter(i -> array.isType(i, DataType.OBJECT))
        .mapToObj(array::getObject)
        .collect(Collectors.toList());
  }
}
