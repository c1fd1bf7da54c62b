package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** A method of the Bot API, run under the world's lock. */
interface ApiMethod {

  JsonNode call(Call call) throws ApiError;
}
