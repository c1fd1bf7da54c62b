package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known beforehand of wishes for a person or a manager in a language.
 *
 * @param kinds lines of a kind and words of it
 * @param associate wishes for a person
 * @param manager wishes for a manager
 * @param none what is neither
 */
record WishLists(
    List<String> kinds, List<String> associate, List<String> manager, List<String> none) {

  /** A place for a person in each of the forms that a person is given in. */
  private static final List<String> PLACES = List.of("{who}", "{kto}", "{kogo}", "{komu}", "{kim}");

  /** So many persons are put into each wish. */
  private static final int PERSONS_A_WISH = 2;

  /** What is known of a language; nothing of one that we have no lists of. */
  static Optional<WishLists> in(Language language) {
    return switch (language.code()) {
      case "en" -> Optional.of(EnglishWishes.LISTS);
      case "pl" -> Optional.of(PolishWishes.LISTS);
      default -> Optional.empty();
    };
  }

  /**
   * Reads lists of sentences that are parted by slashes. Persons and managers are parted so, too;
   * the forms of one by spaces, with an underscore for a space within one.
   */
  static WishLists of(
      String kinds,
      String persons,
      String managers,
      String forEither,
      String forPerson,
      String forManager,
      String none) {
    List<String> associate = new ArrayList<>(split(forPerson));
    List<String> manager = new ArrayList<>(split(forManager));
    List<String> others = new ArrayList<>();
    List<List<String>> everyPerson = forms(persons);
    List<List<String>> everyManager = forms(managers);
    int turn = 0;
    for (String wish : split(forEither)) {
      for (int more = 0; more < PERSONS_A_WISH; more++) {
        associate.add(filled(wish, everyPerson, turn + more * everyPerson.size() / 2));
      }
      manager.add(filled(wish, everyManager, turn++));
    }
    for (String sentence : split(none)) {
      others.add(filled(sentence, everyPerson, turn));
      if (isOpen(sentence)) {
        others.add(filled(sentence, everyManager, turn++));
      }
    }
    return new WishLists(
        kinds.lines().toList(), distinct(associate), distinct(manager), distinct(others));
  }

  private static List<String> distinct(List<String> sentences) {
    return sentences.stream().distinct().toList();
  }

  private static List<String> split(String list) {
    return Arrays.stream(list.replace('\n', ' ').split("/", -1)).map(String::strip).toList();
  }

  private static List<List<String>> forms(String list) {
    return split(list).stream()
        .map(forms -> List.of(forms.split(" ", -1)))
        .map(forms -> forms.stream().map(form -> form.replace('_', ' ')).toList())
        .toList();
  }

  private static boolean isOpen(String sentence) {
    return PLACES.stream().anyMatch(sentence::contains);
  }

  private static String filled(String sentence, List<List<String>> persons, int turn) {
    List<String> forms = persons.get(turn % persons.size());
    String filled = sentence.replace(PLACES.get(0), forms.get(0));
    for (int form = 0; form < forms.size(); form++) {
      filled = filled.replace(PLACES.get(form + 1), forms.get(form));
    }
    return filled;
  }
}
