package io.github.tvarka.examples.cli.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file of UTF-8, read whole. */
public final class TextFile {
  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param path the file
   * @return its text, without a byte order mark
   * @throws Refusal if there is no such readable file, or it is not UTF-8
   */
  public static String read(Path path) {
    if (!Files.exists(path)) {
      throw Refusal.of("file", path, "must exist");
    }
    if (!Files.isRegularFile(path)) {
      throw Refusal.of("file", path, "must be a file, not a directory");
    }
    try {
      return decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException unreadable) {
      throw Refusal.of("file", path, "must be readable");
    }
  }

  /**
   * The text of a stream.
   *
   * @param name what to call it
   * @param stream the stream
   * @return its text, without a byte order mark
   * @throws Refusal if it cannot be read, or is not UTF-8
   */
  public static String read(String name, InputStream stream) {
    try {
      return decode(name, stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new Refusal(name + " must be readable");
    }
  }

  private static String decode(String name, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notText) {
      throw new Refusal(name + " must be text in UTF-8");
    }
  }
}
