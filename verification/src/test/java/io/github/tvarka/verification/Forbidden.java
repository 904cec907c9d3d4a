package io.github.tvarka.verification;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a core may use and what not, by name. */
final class Forbidden {
  /** An allow list: anything new has to be added here on purpose. */
  static final String[] ALLOWED_PACKAGES = {
    "java.lang",
    "java.lang.annotation",
    "java.math",
    "java.time",
    "java.time.chrono",
    "java.time.format",
    "java.time.temporal",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "com.fasterxml.jackson.annotation",
    "org.slf4j",
    "org.jspecify.annotations",
    "org.immutables.value"
  };

  /** Serialization and what the compiler itself writes into records, from packages that are closed otherwise. */
  static final Set<String> ALLOWED_TYPES = Set.of(
      "java.io.Serializable",
      "java.io.InvalidObjectException",
      "java.io.ObjectInputStream",
      "java.io.ObjectStreamException",
      "java.lang.invoke.SerializedLambda",
      "java.lang.runtime.ObjectMethods");

  /** Types inside allowed packages that are still input, time, chance, threads or reflection. */
  static final Set<String> TYPES = Set.of(
      "java.lang.ClassLoader",
      "java.lang.InheritableThreadLocal",
      "java.lang.Module",
      "java.lang.ModuleLayer",
      "java.lang.Process",
      "java.lang.ProcessBuilder",
      "java.lang.ProcessHandle",
      "java.lang.Runtime",
      "java.lang.StackWalker",
      "java.lang.Thread",
      "java.lang.ThreadGroup",
      "java.lang.ThreadLocal",
      "java.time.Clock",
      "java.time.InstantSource",
      "java.util.Calendar",
      "java.util.Date",
      "java.util.Formatter",
      "java.util.GregorianCalendar",
      "java.util.IdentityHashMap",
      "java.util.Properties",
      "java.util.PropertyResourceBundle",
      "java.util.Random",
      "java.util.ResourceBundle",
      "java.util.Scanner",
      "java.util.ServiceLoader",
      "java.util.SplittableRandom",
      "java.util.TimeZone",
      "java.util.Timer",
      "java.util.TimerTask",
      "java.util.WeakHashMap");

  private static final Map<String, Set<String>> ASKING_OUTSIDE = Map.ofEntries(
      Map.entry(
          "java.lang.System",
          Set.of(
              "console",
              "currentTimeMillis",
              "exit",
              "gc",
              "getLogger",
              "getProperties",
              "getProperty",
              "getenv",
              "identityHashCode",
              "lineSeparator",
              "load",
              "loadLibrary",
              "nanoTime",
              "setProperty")),
      Map.entry("java.lang.Math", Set.of("random")),
      Map.entry("java.lang.StrictMath", Set.of("random")),
      Map.entry("java.lang.Boolean", Set.of("getBoolean")),
      Map.entry("java.lang.Integer", Set.of("getInteger")),
      Map.entry("java.lang.Long", Set.of("getLong")),
      Map.entry("java.lang.Object", Set.of("notify", "notifyAll", "wait")),
      Map.entry("java.util.UUID", Set.of("randomUUID")),
      Map.entry("java.util.Collections", Set.of("shuffle")),
      Map.entry("java.time.ZoneId", Set.of("systemDefault")),
      Map.entry("java.time.ZoneOffset", Set.of("systemDefault")));

  /** All that a core may ask a class object; the rest is reflection. */
  private static final Set<String> CLASS_METHODS = Set.of(
      "cast",
      "desiredAssertionStatus",
      "equals",
      "getEnumConstants",
      "getName",
      "getSimpleName",
      "hashCode",
      "isInstance",
      "toString");

  /** Methods and constructors that take the machine's locale or character set when none is given. */
  private static final Set<String> DEFAULT_LOCALE = Set.of(
      "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
      "java.lang.String.formatted([Ljava.lang.Object;)",
      "java.lang.String.toLowerCase()",
      "java.lang.String.toUpperCase()",
      "java.lang.String.getBytes()",
      "java.lang.String.<init>([B)",
      "java.lang.String.<init>([B,int,int)",
      "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
      "java.time.format.DateTimeFormatterBuilder.toFormatter()");

  private static final Map<String, Set<String>> UNSTABLE_ORDER = Map.of(
      "java.util.Map", Set.of("copyOf"),
      "java.util.Set", Set.of("copyOf"),
      "java.util.stream.Collectors", Set.of("toUnmodifiableMap", "toUnmodifiableSet"));

  private static final Set<String> IMMUTABLE_TYPES = Set.of(
      "java.lang.String",
      "java.lang.Boolean",
      "java.lang.Character",
      "java.lang.Integer",
      "java.lang.Long",
      "java.util.Comparator",
      "java.util.Locale",
      "java.util.Optional",
      "java.util.OptionalInt",
      "java.util.OptionalLong",
      "java.util.UUID",
      "java.util.regex.Pattern",
      "java.util.stream.Collector",
      "org.slf4j.Logger",
      // interfaces: the rule over static initialisers looks at what stands behind them
      "java.util.List",
      "java.util.Set",
      "java.util.Map");

  private Forbidden() {}

  static boolean fromOutside(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return owner.startsWith("java.time.") && name.equals("now")
        || owner.equals("java.lang.Class") && !CLASS_METHODS.contains(name)
        || name.equals("parallelStream")
        || owner.startsWith("java.util.stream.") && name.equals("parallel")
        || contains(ASKING_OUTSIDE, access);
  }

  static boolean dependsOnDefaultLocale(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return owner.equals("java.util.Locale")
            && (name.equals("getDefault") || name.equals("setDefault"))
        || owner.equals("java.time.format.DateTimeFormatter") && name.startsWith("ofLocalized")
        || DEFAULT_LOCALE.contains(signature(access));
  }

  static boolean standardStream(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return owner.equals("java.lang.System") && List.of("in", "out", "err").contains(name)
        || name.equals("printStackTrace");
  }

  static boolean unstableOrder(JavaAccess<?> access) {
    return contains(UNSTABLE_ORDER, access);
  }

  static boolean isImmutable(JavaClass type) {
    if (type.isArray()) {
      return false;
    }
    return type.isPrimitive()
        || type.isEnum()
        || type.isRecord()
        || IMMUTABLE_TYPES.contains(type.getName())
        || type.getPackageName().matches("java\\.(time|math|util\\.function)(\\..*)?")
        || type.getPackageName().startsWith(Cores.BASE);
  }

  private static boolean contains(Map<String, Set<String>> methods, JavaAccess<?> access) {
    return methods
        .getOrDefault(access.getTargetOwner().getName(), Set.of())
        .contains(access.getTarget().getName());
  }

  private static String signature(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return "";
    }
    String parameters = target.getRawParameterTypes().stream()
        .map(JavaClass::getName)
        .collect(Collectors.joining(","));
    return target.getOwner().getName() + "." + target.getName() + "(" + parameters + ")";
  }
}
