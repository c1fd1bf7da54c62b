package dev.headset.emulator.telegram;

/** A file part of a multipart request. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
record UploadedPart(String name, String contentType, byte[] bytes) {}
