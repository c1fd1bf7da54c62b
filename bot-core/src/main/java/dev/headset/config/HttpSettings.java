package dev.headset.config;

/**
 * Where health and metrics are served.
 *
 * @param bind a host name or an IP address of this machine
 * @param port 0 to 65535; 0 takes any free one
 */
public record HttpSettings(String bind, int port) {}
