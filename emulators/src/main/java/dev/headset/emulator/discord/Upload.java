package dev.headset.emulator.discord;

/** A file part of a multipart body; {@code field} is {@code files[N]}. */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody changes or compares
record Upload(String field, String fileName, String contentType, byte[] bytes) {}
