package dev.headset.telegram;

import java.util.Set;

/** Fields by which Telegram itself reports something into a chat: nobody said anything. */
final class ServiceFields {

  private static final Set<String> ALL =
      Set.of(
          "new_chat_members",
          "new_chat_member",
          "new_chat_participant",
          "left_chat_member",
          "left_chat_participant",
          "chat_owner_left",
          "chat_owner_changed",
          "new_chat_title",
          "new_chat_photo",
          "delete_chat_photo",
          "group_chat_created",
          "supergroup_chat_created",
          "channel_chat_created",
          "message_auto_delete_timer_changed",
          "migrate_to_chat_id",
          "migrate_from_chat_id",
          "pinned_message",
          "connected_website",
          "write_access_allowed",
          "proximity_alert_triggered",
          "boost_added",
          "chat_background_set",
          "checklist_tasks_done",
          "checklist_tasks_added",
          "direct_message_price_changed",
          "paid_message_price_changed",
          "forum_topic_created",
          "forum_topic_edited",
          "forum_topic_closed",
          "forum_topic_reopened",
          "general_forum_topic_hidden",
          "general_forum_topic_unhidden",
          "giveaway_created",
          "giveaway_completed",
          "managed_bot_created",
          "poll_option_added",
          "poll_option_deleted",
          "suggested_post_approved",
          "suggested_post_approval_failed",
          "suggested_post_declined",
          "suggested_post_paid",
          "suggested_post_refunded",
          "community_chat_added",
          "community_chat_removed",
          "video_chat_scheduled",
          "video_chat_started",
          "video_chat_ended",
          "video_chat_participants_invited");

  private ServiceFields() {}

  static boolean holds(String field) {
    return ALL.contains(field);
  }
}
