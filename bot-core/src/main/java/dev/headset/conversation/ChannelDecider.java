package dev.headset.conversation;

import dev.headset.effect.Effect;
import java.util.List;

/**
 * Answers what happens in the channels of staff, outside the threads of cases. Pure: the same event
 * and world give the same effects. Its effects are sent like those of a conversation; timers, the
 * operator's service and the transcript are a conversation's alone, and are ignored here.
 */
@FunctionalInterface
public interface ChannelDecider {

  List<Effect> decide(ChannelEvent event, World world);
}
