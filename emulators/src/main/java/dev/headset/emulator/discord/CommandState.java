package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A registered application command; {@code json} is what Discord answers for it. */
record CommandState(long id, String name, int type, ObjectNode json) {}
