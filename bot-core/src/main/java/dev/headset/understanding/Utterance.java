package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.util.Optional;

/**
 * A text to understand, with what is known around it.
 *
 * @param text as typed
 * @param language the conversation's language so far, used where the text itself does not tell
 * @param languageFixed the language was chosen: don't detect
 * @param within the topic that the conversation is in; its sub-topics weigh more
 */
public record Utterance(
    String text, Language language, boolean languageFixed, Optional<TopicId> within) {}
