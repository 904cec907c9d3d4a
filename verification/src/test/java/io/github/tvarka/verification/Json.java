package io.github.tvarka.verification;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.regex.Pattern;

/** The two Jacksons, with the settings that the documentation asks for: what a value does not know is refused, not guessed. */
enum Json {
  JACKSON_2 {
    private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    String compact(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    String pretty(Object value) throws Exception {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    <T> T read(String json, Class<T> as) throws Exception {
      return mapper.readValue(json, as);
    }
  },
  JACKSON_3 {
    private final tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    String compact(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    String pretty(Object value) {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    <T> T read(String json, Class<T> as) {
      return mapper.readValue(json, as);
    }
  };

  private static final Pattern LINE_END = Pattern.compile("\\R");

  abstract String compact(Object value) throws Exception;

  abstract String pretty(Object value) throws Exception;

  abstract <T> T read(String json, Class<T> as) throws Exception;

  /** What a golden file holds: one line for a plain value, otherwise indented; the last line ends. */
  String golden(Object value) throws Exception {
    return LINE_END.matcher(pretty(value)).replaceAll("\n") + "\n";
  }
}
