package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that stand for the constants of enums; samples show only some of them. */
class EnumJsonTest {
  /** The constants of all enums that are parts of records which are objects in JSON. */
  static List<Enum<?>> constants() {
    return Samples.inJson().stream()
        .filter(EnumJsonTest::isObject)
        .flatMap(sample -> sample.parts())
        .map(RecordComponent::getGenericType)
        .flatMap(EnumJsonTest::enums)
        .distinct()
        .sorted(Comparator.comparing(Class::getName))
        .<Enum<?>>flatMap(type -> Stream.of(type.getEnumConstants()).map(each -> (Enum<?>) each))
        .toList();
  }

  private static boolean isObject(Sample sample) {
    try {
      return Golden.read(sample).startsWith("{");
    } catch (IOException e) {
      throw new AssertionError(sample.name(), e);
    }
  }

  private static Stream<Class<?>> enums(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.of(generic.getActualTypeArguments()).flatMap(EnumJsonTest::enums);
    }
    return type instanceof Class<?> plain
            && plain.isEnum()
            && plain.getName().startsWith(Cores.BASE)
        ? Stream.of(plain)
        : Stream.empty();
  }

  /** The word of each constant, by its type's name and its own. */
  static Map<String, String> words() throws Exception {
    Map<String, String> words = new TreeMap<>();
    for (Enum<?> constant : constants()) {
      words.put(
          Sample.simpleName(constant.getDeclaringClass()) + "." + constant.name(),
          Json.JACKSON_2.compact(constant).replace("\"", ""));
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("constants")
  void aConstantIsOneWordToBoth(Enum<?> constant) throws Exception {
    for (Json json : Json.values()) {
      String text = json.compact(constant);

      assertThat(text).matches("\"[a-z]+(-[a-z]+)*\"");
      Object read = json.read(text, constant.getDeclaringClass());
      assertThat(read).isEqualTo(constant);
    }
  }

  @ParameterizedTest
  @MethodSource("constants")
  void aConstantNamesItsWord(Enum<?> constant) throws Exception {
    assertThat(constant.getDeclaringClass().getField(constant.name()))
        .matches(field -> field.isAnnotationPresent(JsonProperty.class), "has a @JsonProperty");
  }

  @Test
  void theWordsStay() throws Exception {
    for (Json json : Json.values()) {
      assertThat(json.golden(words())).isEqualTo(Golden.enums());
    }
  }
}
