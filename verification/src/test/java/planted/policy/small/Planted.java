package planted.policy.small;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** One violation in each nested class; {@code RulesCatchPlantedTest} names the rule that catches it. */
@SuppressWarnings("unused")
final class Planted {
  private Planted() {}

  static class ReadsFile {
    String read() throws IOException {
      return Files.readString(Path.of("x"));
    }
  }

  static class CountsAtomically {
    Object get() {
      return new AtomicInteger();
    }
  }

  static class HandlesMethods {
    Object get() {
      return java.lang.invoke.MethodHandles.lookup();
    }
  }

  static class UsesClock {
    long at(Clock clock) {
      return clock.millis();
    }
  }

  static class OldDate {
    Object at() {
      return new Date();
    }
  }

  static class StartsThread {
    void run() {
      new Thread(() -> {}).start();
    }
  }

  static class Chance {
    int roll() {
      return new Random().nextInt();
    }
  }

  static class Now {
    LocalDate today() {
      return LocalDate.now();
    }
  }

  static class NowInZone {
    LocalDate today() {
      return LocalDate.now(ZoneId.of("Europe/Vilnius"));
    }
  }

  static class NowByReference {
    Supplier<YearMonth> month() {
      return YearMonth::now;
    }
  }

  static class NowInLambda {
    Supplier<LocalDate> today() {
      return () -> LocalDate.now();
    }
  }

  static class Millis {
    long at() {
      return System.currentTimeMillis();
    }
  }

  static class Zone {
    Object at() {
      return ZoneId.systemDefault();
    }
  }

  static class ChanceByMath {
    double roll() {
      return Math.random();
    }
  }

  static class ChanceById {
    Object roll() {
      return UUID.randomUUID();
    }
  }

  static class Shuffles {
    void mix(List<String> rows) {
      Collections.shuffle(rows);
    }
  }

  static class ReadsEnvironment {
    String get() {
      return System.getenv("HOME");
    }
  }

  static class ReadsProperty {
    Integer get() {
      return Integer.getInteger("limit");
    }
  }

  static class Reflects {
    Object get() throws NoSuchFieldException {
      return Planted.class.getDeclaredField("x");
    }
  }

  static class LoadsByName {
    Object get() throws ClassNotFoundException {
      return Class.forName("x");
    }
  }

  static class RunsParallel {
    long count(List<String> rows) {
      return rows.parallelStream().count();
    }
  }

  static class Waits {
    void forever() throws InterruptedException {
      wait();
    }
  }

  static class DefaultLocale {
    Object get() {
      return Locale.getDefault();
    }
  }

  static class FormatsWithoutLocale {
    String get(int lessons) {
      return String.format("%d", lessons);
    }
  }

  static class FormattedWithoutLocale {
    String get(int lessons) {
      return "%d".formatted(lessons);
    }
  }

  static class LowersWithoutLocale {
    String get(String word) {
      return word.toLowerCase();
    }
  }

  static class UppersByReference {
    Function<String, String> get() {
      return String::toUpperCase;
    }
  }

  static class DateFormatWithoutLocale {
    Object get() {
      return DateTimeFormatter.ofPattern("MMMM");
    }
  }

  static class BytesWithoutCharset {
    byte[] get(String word) {
      return word.getBytes();
    }
  }

  static class Prints {
    void print() {
      System.out.println("x");
    }
  }

  static class PrintsTrace {
    void print(RuntimeException e) {
      e.printStackTrace();
    }
  }

  static class CopiesSet {
    Set<String> copy(Set<String> keys) {
      return Set.copyOf(keys);
    }
  }

  static class CopiesMapByReference {
    Function<Map<String, String>, Map<String, String>> copy() {
      return Map::copyOf;
    }
  }

  static class Counter {
    private int count;

    void inc() {
      count++;
    }
  }

  @interface WithinOneDecision {}

  @WithinOneDecision
  public static class PublicScratch {
    private int count;

    int inc() {
      return ++count;
    }
  }

  static class VolatileCounter {
    private volatile int count;

    int next() {
      return count;
    }

    void set(int next) {
      count = next;
    }
  }

  @WithinOneDecision
  static class FineScratch {
    private int count;

    int inc() {
      return ++count;
    }
  }

  static class FineKept {
    private volatile String last = "";

    String last() {
      return last;
    }

    void keep(String found) {
      last = found;
    }
  }

  static class ImmutableByHand {
    private transient volatile int size;

    int size() {
      size = 1;
      return size;
    }
  }

  static class StaticCounter {
    static int count;
  }

  static class HandBuilder {
    static int built;
    private int limit;

    void limit(int value) {
      limit = value;
    }
  }

  static class StaticArray {
    static final int[] TABLE = {1};
  }

  static class StaticArrayList {
    static final ArrayList<String> CACHE = make();

    private static ArrayList<String> make() {
      return new ArrayList<>();
    }
  }

  static class StaticSetBehindInterface {
    static final Set<String> CACHE = new HashSet<>();
  }

  record BeanGetter(int lessons) {
    public int getTwice() {
      return 2 * lessons;
    }
  }

  record BeanQuestion(int lessons) {
    public boolean isHeavy() {
      return lessons > 7;
    }
  }

  interface Heavy {
    default boolean isHeavy() {
      return true;
    }
  }

  record InheritedQuestion(int lessons) implements Heavy {}

  record OptionalPart(Optional<LocalDate> until) implements Serializable {}

  /** Nothing wrong here: it must pass every rule. */
  static final class Fine {
    static final List<String> NAMES = List.of("a");
    static final Map<String, Integer> LIMITS = limits();
    static final Function<String, String> LOWER = word -> word.toLowerCase(Locale.ROOT);
    private final int x;

    Fine(int x) {
      this.x = x;
    }

    private static Map<String, Integer> limits() {
      Map<String, Integer> limits = new LinkedHashMap<>();
      limits.put("17.3", 14);
      return Collections.unmodifiableMap(limits);
    }

    LocalDate next(LocalDate day) {
      return day.plusDays(x);
    }

    String say(Object fact) {
      return String.format(Locale.ROOT, "%s %d", fact.getClass().getSimpleName(), x);
    }
  }

  record FineRecord(int lessons, List<String> names) implements Serializable {
    @JsonIgnore
    public boolean isHeavy() {
      return lessons > 7;
    }

    public boolean heavy() {
      return lessons > 7;
    }

    public static FineRecord getEmpty() {
      return new FineRecord(0, List.of());
    }
  }

  record FineStandIn(Optional<String> until) implements Serializable {
    private Object writeReplace() {
      return until.orElse("");
    }
  }

  static final class FineBuilder {
    private int limit;

    FineBuilder limit(int value) {
      limit = value;
      return this;
    }

    int build() {
      return limit;
    }
  }

  enum FineEnum {
    A,
    B;

    String text() {
      return switch (this) {
        case A -> "a";
        case B -> "b" + name();
      };
    }
  }
}
