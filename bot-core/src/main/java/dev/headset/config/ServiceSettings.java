package dev.headset.config;

import java.util.Map;

/** A service of the operator's that topics look things up in. The headers may hold secrets. */
record ServiceSettings(String url, Map<String, String> headers) {

  ServiceSettings {
    headers = Map.copyOf(headers);
  }

  @Override
  public String toString() {
    return "ServiceSettings[url=" + url + ", headers=" + headers.keySet() + "]";
  }
}
