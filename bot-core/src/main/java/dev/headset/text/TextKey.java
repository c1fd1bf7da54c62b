package dev.headset.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every text of the bot itself, with the placeholders that it may use. In {@code texts/xx.yaml} the
 * key is the name in lower case with hyphens: {@code MENU_BELOW} is {@code menu-below}.
 */
public enum TextKey {
  // Greeting, topics, help
  GREETING("name"),
  MENU,
  MENU_BELOW("topic"),
  HELP,
  PRIVACY,
  ENDED,
  STILL_THERE,
  CLOSED_SILENT,
  // Buttons
  BUTTON_ASSOCIATE,
  BUTTON_TOPICS,
  BUTTON_BACK,
  BUTTON_TRY_AGAIN,
  BUTTON_SKIP,
  BUTTON_YES,
  BUTTON_NO,
  BUTTON_HELPED,
  BUTTON_NOT_HELPED,
  BUTTON_STEP_HELPED,
  BUTTON_STEP_FAILED,
  BUTTON_NONE_OF_THESE,
  BUTTON_CANCEL_CASE,
  BUTTON_TRANSCRIPT,
  BUTTON_MANAGER,
  BUTTON_NO_COMMENT,
  // Slots
  SLOT_SKIPPED,
  SLOT_REQUIRED,
  SLOT_KEPT_FILE,
  SLOT_MISSED,
  SLOT_HINT("hint"),
  HINT_TEXT,
  HINT_PATTERN,
  HINT_CHOICE,
  HINT_DATE,
  HINT_AMOUNT,
  HINT_EMAIL,
  HINT_PHONE,
  HINT_FILE,
  HINT_YES_NO,
  // Answers, steps, lookups
  DID_THAT_HELP,
  GLAD_IT_HELPED,
  NOT_HELPED,
  ALREADY_ANSWERED,
  STEP_HELPED,
  STEPS_EXHAUSTED,
  STEPS_FROM_ASSOCIATE("associate"),
  STEPS_HELPED_IN_CASE,
  STEPS_TRIED_IN_CASE,
  LOOKING_UP,
  STILL_LOOKING_UP,
  // Understanding
  DID_YOU_MEAN,
  NOT_UNDERSTOOD,
  NOT_UNDERSTOOD_AGAIN,
  UPSET,
  SMALL_TALK_GREETING("name"),
  SMALL_TALK_THANKS,
  SMALL_TALK_GOODBYE,
  SMALL_TALK_YES_NO,
  CONTENT_WITHOUT_WORDS,
  OLD_BUTTON,
  TOPIC_GONE,
  UNKNOWN_COMMAND,
  // Language
  LANGUAGE_ASK,
  LANGUAGE_SET,
  // Hand-off
  WAITING("number", "ahead"),
  WAITING_LONG,
  WAITING_ESTIMATE("from", "to"),
  QUEUE_MOVED("ahead"),
  QUEUE_SLOWER("ahead"),
  NOBODY_CAME("number"),
  PHONES("numbers"),
  WAITING_CLOSED("number", "opens"),
  WAITING_CLOSED_FOR_LONG("number"),
  STATEMENT_WHAT,
  STATEMENT_WHEN,
  STATEMENT_WANTED,
  STATEMENT_COMPLETE("what", "when", "wanted"),
  PASSED_ON,
  STILL_WAITING("number", "ahead"),
  WITH_ASSOCIATE("number", "associate"),
  CLAIMED("associate", "number"),
  CLAIMED_AGAIN("associate"),
  JOINED("associate"),
  RELEASED,
  TRANSFERRED("team"),
  ESCALATED,
  ESCALATED_ALREADY,
  HELD("associate", "until"),
  HOLD_ENDED("associate"),
  MANAGER_NOTED("number"),
  CASE_CLOSED("number", "associate"),
  CASE_CLOSED_BY_CUSTOMER("number"),
  CASE_CLOSED_SILENT("number"),
  CASE_REOPENED("number", "ahead"),
  CASE_TOO_OLD("number", "count"),
  CASE_UNKNOWN,
  CASE_WHICH,
  CASE_NOT_NUMBER,
  TRANSCRIPT("number"),
  TRANSCRIPT_HEAD("number"),
  TRANSCRIPT_FAILED,
  RATE,
  RATE_THANKS,
  RATE_LOW,
  RATE_COMMENT_THANKS,
  THANKS_LATE,
  // When things go wrong
  SORRY_PARKED,
  CARD_MASKED,
  TOO_FAST,
  NOT_TAKEN,
  // Coming in from a public channel
  PANEL,
  PANEL_BUTTON,
  PANEL_OPENED,
  PANEL_OPENED_IN("place"),
  PANEL_POSTED,
  PANEL_THREAD,
  // What people do to messages that were sent, and what happens to places
  EDITED,
  REACTED("associate", "emoji"),
  FORWARDED,
  FORWARDED_FROM("name"),
  DESK_EDITED("name", "before", "now"),
  DESK_EDITED_BEFORE("before"),
  DESK_TAKEN_BACK("name"),
  DESK_MESSAGE_DELETED("text"),
  DESK_REACTED("name", "emoji"),
  DESK_UNDONE("associate", "text"),
  DESK_UNDO_NOTHING,
  DESK_UNDO_STAYS("reason"),
  DESK_CUSTOMER_LEFT,
  DESK_CUSTOMER_BACK,
  DESK_LEFT_UNTIL("until"),
  DESK_CLOSED_LEFT,
  DESK_THREAD_STILL_OPEN("number"),
  OPERATORS_CHANNEL_DELETED("channel"),
  OPERATORS_CHANNEL_FORBIDDEN("channel"),
  OPERATORS_CHANNEL_BACK("channel"),
  // What is sent, and is neither words nor a file that can be carried
  ATTACHMENT_PHOTO("name"),
  ATTACHMENT_DOCUMENT("name"),
  ATTACHMENT_VOICE("name"),
  ATTACHMENT_AUDIO("name"),
  ATTACHMENT_VIDEO("name"),
  ATTACHMENT_VIDEO_NOTE("name"),
  ATTACHMENT_ANIMATION("name"),
  ATTACHMENT_STICKER("name"),
  ATTACHMENT_LOCATION("name"),
  ATTACHMENT_CONTACT("name"),
  ATTACHMENT_POLL("name"),
  ATTACHMENT_OTHER("name"),
  ATTACHMENT_NOT_CARRIED("name"),
  // What the menu of commands says of each
  COMMAND_START,
  COMMAND_HELP,
  COMMAND_TOPICS,
  COMMAND_ASSOCIATE,
  COMMAND_LANGUAGE,
  COMMAND_CASE,
  COMMAND_END,
  COMMAND_PRIVACY,
  COMMAND_CLAIM,
  COMMAND_JOIN,
  COMMAND_RELEASE,
  COMMAND_REPLY,
  COMMAND_NOTE,
  COMMAND_TRANSFER,
  COMMAND_ESCALATE,
  COMMAND_HOLD,
  COMMAND_SNIPPET,
  COMMAND_STEPS,
  COMMAND_UNDO,
  COMMAND_CLOSE,
  COMMAND_REOPEN,
  COMMAND_BLOCK,
  COMMAND_UNBLOCK,
  COMMAND_TAG,
  COMMAND_DUTY,
  COMMAND_WHO,
  COMMAND_QUEUE,
  COMMAND_PANEL,
  ARGUMENT_LANGUAGE,
  ARGUMENT_NUMBER,
  ARGUMENT_TEXT,
  ARGUMENT_TEAM,
  ARGUMENT_TOPIC,
  ARGUMENT_WHY,
  ARGUMENT_TIME,
  ARGUMENT_REASON,
  ARGUMENT_NAME,
  ARGUMENT_STATE,
  // Day words, for opening times
  TODAY_AT("time"),
  TOMORROW_AT("time"),
  DAY_AT("date", "time"),
  LENGTH_MINUTES("count"),
  LENGTH_HOURS("count"),
  LENGTH_DAYS("count"),
  // The desk, in the desk's language
  DESK_TITLE("number", "name", "topic"),
  DESK_TITLE_CLOSED("title"),
  DESK_CARD("number", "name", "platform", "language", "topic", "team", "status"),
  DESK_CARD_NO_TOPIC,
  DESK_CARD_WHAT("what"),
  DESK_CARD_WHEN("when"),
  DESK_CARD_WANTED("wanted"),
  DESK_CARD_DETAILS("details"),
  DESK_CARD_RECORDS("records"),
  DESK_CARD_STEPS("steps"),
  DESK_CARD_FILES("files"),
  DESK_CARD_PAST("cases"),
  DESK_CARD_TAGS("tags"),
  DESK_CARD_HELPED_BEFORE("associate"),
  DESK_CARD_LEAST_TO_DO("associate", "count"),
  DESK_STATUS_WAITING,
  DESK_STATUS_WAITING_FOR("time"),
  DESK_STATUS_CLAIMED("associate"),
  DESK_STATUS_HELD("associate", "until"),
  DESK_STATUS_CLOSED("associate"),
  DESK_STATUS_RATED("score"),
  DESK_BUTTON_CLAIM,
  DESK_BUTTON_TRANSFER,
  DESK_BUTTON_ESCALATE,
  DESK_BUTTON_CLOSE,
  DESK_BUTTON_REOPEN,
  DESK_BUTTON_TRANSFER_TO("team"),
  DESK_TRANSCRIPT("transcript"),
  DESK_WHOLE_TRANSCRIPT("number"),
  DESK_NEW_CASE("number", "name", "topic"),
  DESK_CLAIMED("associate"),
  DESK_ALREADY_YOURS,
  DESK_ALREADY_CLAIMED("associate"),
  DESK_JOINED("associate"),
  DESK_CLAIM_FIRST,
  DESK_NOT_YOURS("associate"),
  DESK_HOLDER_ONLY("associate"),
  DESK_MEMBERS_ONLY("associate"),
  DESK_MEMBERS_UNKNOWN("associate", "reason"),
  DESK_RELEASED("associate"),
  DESK_TRANSFER_WHERE("teams"),
  DESK_TRANSFER_NO_TEAM("team", "teams"),
  DESK_TRANSFER_SAME_TEAM("team"),
  DESK_TRANSFERRED_AWAY("team", "associate"),
  DESK_TRANSFERRED_HERE("team", "associate"),
  DESK_WENT_ON("number", "team"),
  DESK_GOES_ON_AT("link"),
  DESK_ESCALATED_BY_CUSTOMER,
  DESK_ESCALATED("associate", "why"),
  DESK_NO_MANAGERS,
  DESK_HELD("associate", "until"),
  DESK_HOLD_ENDED,
  DESK_NOT_HELD,
  DESK_HOLD_UNREADABLE("time"),
  DESK_NOTE_EMPTY,
  DESK_REPLY_EMPTY,
  DESK_SNIPPET_UNKNOWN("name", "names"),
  DESK_STEPS_UNKNOWN("name", "names"),
  DESK_STEPS_SENT("associate", "topic"),
  DESK_STEPS_HELPED("count", "step"),
  DESK_STEPS_IN_VAIN("topic", "count"),
  DESK_TAGGED("tag"),
  DESK_TAG_EMPTY,
  DESK_CLOSED("associate", "why"),
  DESK_CLOSED_BY_CUSTOMER,
  DESK_CLOSED_SILENT,
  DESK_ALREADY_CLOSED,
  DESK_REOPENED("associate"),
  DESK_REOPENED_BY_CUSTOMER,
  DESK_ONE_OPEN_CASE("number"),
  DESK_BLOCKED("associate", "why"),
  DESK_BLOCKED_UNTIL("associate", "until", "why"),
  DESK_UNBLOCKED("associate"),
  DESK_NOT_BLOCKED,
  DESK_BLOCK_ENDED,
  DESK_WHO("associate", "joined"),
  DESK_WHO_NOBODY,
  DESK_ON_DUTY("associate", "count", "cases"),
  DESK_OFF_DUTY("associate", "count", "cases"),
  DESK_DUTY_ON("associate", "team"),
  DESK_DUTY_OFF("associate", "team"),
  DESK_DUTY_HOW,
  DESK_QUEUE("count", "cases"),
  DESK_QUEUE_EMPTY,
  DESK_HELP,
  DESK_UNKNOWN_COMMAND("command"),
  DESK_OLD_BUTTON,
  DESK_RATED("score"),
  DESK_RATED_COMMENT("comment"),
  DESK_NOT_DELIVERED("reason"),
  DESK_NOTHING_TO_SEND,
  DESK_CUSTOMER_UNREACHABLE("reason"),
  DESK_NOBODY_CAME("number"),
  DESK_NOBODY_CAME_MANAGERS("number", "team"),
  DESK_COMMAND_IN_THREAD("command"),
  DESK_THREADS_FULL,
  OPERATORS_PARKED("customer", "cause"),
  OPERATORS_THREAD_MISSED("number", "reason");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker knows only Guava's
  private final List<String> placeholders;

  TextKey(String... placeholders) {
    this.placeholders = List.of(placeholders);
  }

  /** The key in YAML. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The placeholders that the text may use; it need not use them all. */
  public List<String> placeholders() {
    return placeholders;
  }

  /** Whether it is the label of a button. */
  public boolean isButton() {
    return name().startsWith("BUTTON_")
        || name().startsWith("DESK_BUTTON_")
        || this == PANEL_BUTTON;
  }

  /**
   * The most UTF-16 units that the text may have, where a platform sets a limit: 80 for a button's
   * label and 100 for what a menu of commands says (Discord's limits), 60 for a thread's title.
   */
  public OptionalInt maxChars() {
    if (isButton()) {
      return OptionalInt.of(80);
    }
    if (name().startsWith("COMMAND_") || name().startsWith("ARGUMENT_")) {
      return OptionalInt.of(100);
    }
    return this == PANEL_THREAD ? OptionalInt.of(60) : OptionalInt.empty();
  }

  /** The text with a YAML key. */
  public static Optional<TextKey> find(String key) {
    return Arrays.stream(values()).filter(text -> text.key().equals(key)).findFirst();
  }
}
