package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who is in a thread. */
final class ThreadMemberRoutes {

  private static final String MEMBERS = "/channels/{channel_id}/thread-members";

  private static final int MAX_MEMBERS = 1000;

  private final World world;

  ThreadMemberRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.add("GET", MEMBERS, this::list);
    routes.add("PUT", MEMBERS + "/@me", this::joinSelf);
    routes.add("DELETE", MEMBERS + "/@me", this::leaveSelf);
    routes.add("GET", MEMBERS + "/{user_id}", this::get);
    routes.add("PUT", MEMBERS + "/{user_id}", this::add);
    routes.add("DELETE", MEMBERS + "/{user_id}", this::remove);
  }

  private ChannelState thread(RestRequest request) {
    ChannelState thread = ChannelRoutes.seen(world, request);
    if (!thread.isThread()) {
      throw ApiError.of(400, 50024, "Cannot execute action on this channel type");
    }
    return thread;
  }

  private ChannelState awake(RestRequest request) {
    ChannelState thread = thread(request);
    MessageRoutes.requireAwake(thread);
    return thread;
  }

  private RestAnswer list(RestRequest request) {
    ChannelState thread = thread(request);
    ArrayNode json = Json.array();
    for (long id : thread.thread.orElseThrow().members.keySet()) {
      ObjectNode member = json.addObject();
      member.setAll(world.views.threadMember(thread, id));
      if (request.flag("with_member")) {
        GuildState.MemberState of = thread.guild.orElseThrow().members.get(id);
        if (of != null) {
          member.set("member", world.views.member(of, true));
        }
      }
    }
    return RestAnswer.ok(json);
  }

  private RestAnswer get(RestRequest request) {
    ChannelState thread = thread(request);
    long id = request.id("user_id");
    if (!thread.thread.orElseThrow().members.containsKey(id)) {
      throw ApiError.unknown(10007, "Member");
    }
    return RestAnswer.ok(world.views.threadMember(thread, id));
  }

  private RestAnswer joinSelf(RestRequest request) {
    world.threads.join(awake(request), request.user());
    return RestAnswer.nothing();
  }

  private RestAnswer leaveSelf(RestRequest request) {
    world.threads.leave(awake(request), request.user());
    return RestAnswer.nothing();
  }

  /** Whoever may write in it may add those who can see the channel above. */
  private RestAnswer add(RestRequest request) {
    ChannelState thread = awake(request);
    Permissions.require(request.user(), thread, Permission.SEND_MESSAGES_IN_THREADS);
    UserState user = world.user(request.id("user_id"));
    if (!thread.guild.orElseThrow().members.containsKey(user.id)) {
      throw ApiError.unknown(10007, "Member");
    }
    if (!Permissions.sees(user, thread.ruling())) {
      throw ApiError.missingAccess();
    }
    ChannelState.ThreadState state = thread.thread.orElseThrow();
    if (state.members.containsKey(user.id)) {
      return RestAnswer.nothing();
    }
    if (state.members.size() >= MAX_MEMBERS) {
      throw ApiError.of(
          400, 30033, "Maximum number of thread participants has been reached (1000)");
    }
    world.threads.join(thread, user);
    world.notices.added(thread, request.user(), user);
    return RestAnswer.nothing();
  }

  private RestAnswer remove(RestRequest request) {
    ChannelState thread = awake(request);
    boolean owns =
        thread.isPrivateThread() && thread.thread.orElseThrow().owner.equals(request.user());
    if (!owns) {
      Permissions.require(request.user(), thread, Permission.MANAGE_THREADS);
    }
    world.threads.leave(thread, world.user(request.id("user_id")));
    return RestAnswer.nothing();
  }
}
