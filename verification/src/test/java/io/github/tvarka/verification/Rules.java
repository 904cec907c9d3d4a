package io.github.tvarka.verification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The rules, apart from what they are applied to: the same rules judge the cores and the planted violations.
 *
 * <p>Below its base package a name reads {@code module.concept...}.
 */
final class Rules {
  private static final Set<String> SISTERS = Set.of("attendance", "progress", "support");

  private final String base;
  private final Set<String> written;
  private final Set<String> documented;

  private Rules(String base, Sources sources) {
    this.base = base;
    this.written = sources.topLevelTypes();
    this.documented = sources.documentedTypes();
  }

  /** All rules, for the modules under a base package. */
  static List<NamedRule> over(String base, Sources sources) {
    Rules rules = new Rules(base, sources);
    return List.of(
        new NamedRule("allowed types", rules.allowedTypes()),
        new NamedRule("no input, clock, chance or threads", noForbiddenTypes()),
        new NamedRule("nothing from outside", nothingFromOutside()),
        new NamedRule("no default locale", noDefaultLocale()),
        new NamedRule("no standard streams", noStandardStreams()),
        new NamedRule("stable order", stableOrder()),
        new NamedRule("final fields", rules.finalFields()),
        new NamedRule("immutable constants", immutableConstants()),
        new NamedRule("immutable collections in constants", immutableCollectionsInConstants()),
        new NamedRule("sisters apart", rules.sistersApart()),
        new NamedRule("no package cycles", rules.noPackageCycles()),
        new NamedRule("internals inside", rules.internalsInside()),
        new NamedRule("null-marked packages", nullMarkedPackages()),
        new NamedRule("documented types", rules.documentedTypes()),
        new NamedRule("no bean accessors", noBeanAccessors()),
        new NamedRule("serializable values", rules.serializableValues()),
        new NamedRule("serializable parts", serializableParts()));
  }

  // What a core may use

  private ArchRule allowedTypes() {
    return classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(Forbidden.ALLOWED_PACKAGES)
            .or(resideInAnyPackage(base + ".."))
            .or(describe(
                "are named one by one", type -> Forbidden.ALLOWED_TYPES.contains(type.getName())))
            .or(describe("are primitives", type -> type.getBaseComponentType().isPrimitive())))
        .because(
            "a core is embedded in any system: it brings no framework and touches no file, network or thread;"
                + " whatever is new must be added to the list on purpose");
  }

  private static ArchRule noForbiddenTypes() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe(
            "read input, a clock or chance, or start threads",
            type -> Forbidden.TYPES.contains(type.getName())))
        .because("a decision is a pure function of facts, policy and date");
  }

  private static ArchRule nothingFromOutside() {
    return noClasses()
        .should()
        .accessTargetWhere(describe(
            "asks the clock, the machine, chance, reflection or other threads",
            Forbidden::fromOutside))
        .because(
            "the same facts must give the same decision anywhere and at any time; the caller passes dates in");
  }

  private static ArchRule noDefaultLocale() {
    return noClasses()
        .should()
        .accessTargetWhere(describe(
            "falls back to the machine's locale or character set",
            Forbidden::dependsOnDefaultLocale))
        .because("a server in another country must write the same text; give the Locale");
  }

  private static ArchRule noStandardStreams() {
    return noClasses()
        .should()
        .accessTargetWhere(
            describe("touches standard input, output or error", Forbidden::standardStream))
        .because("a library does not print; facts about students must not reach a console");
  }

  private static ArchRule stableOrder() {
    return noClasses()
        .should()
        .accessTargetWhere(describe(
            "copies into a collection whose order changes from run to run",
            Forbidden::unstableOrder))
        .because("JSON, texts and first matches must not change between two runs:"
            + " wrap a LinkedHashMap or LinkedHashSet instead");
  }

  // State

  private ArchRule finalFields() {
    return fields()
        .that(DescribedPredicate.not(describe("belong to a builder", Rules::isOwnFieldOfBuilder)))
        .and(DescribedPredicate.not(describe("keep a generated lazy answer", this::isLazyAnswer)))
        .and(DescribedPredicate.not(describe("live within one decision", Rules::isScratch)))
        .and(DescribedPredicate.not(describe("keep what can be found again", Rules::isKept)))
        .should()
        .beFinal()
        .because("values and calculators are shared between threads without a lock");
  }

  /** On scratch paper, which no user and no second thread sees. */
  private static boolean isScratch(JavaField field) {
    return field.getOwner().getAnnotations().stream()
            .anyMatch(
                annotation -> annotation.getRawType().getSimpleName().equals("WithinOneDecision"))
        && field.getOwner().getModifiers().stream().noneMatch(JavaModifier.PUBLIC::equals)
        && !field.getModifiers().contains(JavaModifier.STATIC);
  }

  /** A volatile reference to something immutable, such as the calendar made ready last: whoever loses a race finds it anew. */
  private static boolean isKept(JavaField field) {
    return field.getModifiers().contains(JavaModifier.VOLATILE)
        && field.getModifiers().contains(JavaModifier.PRIVATE)
        && !field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getRawType().isPrimitive();
  }

  private static boolean isOwnFieldOfBuilder(JavaField field) {
    return field.getOwner().getSimpleName().endsWith("Builder")
        && !field.getModifiers().contains(JavaModifier.STATIC);
  }

  /** What Immutables generates for {@code @Value.Lazy} locks before it writes; nobody may write such a thing by hand. */
  private boolean isLazyAnswer(JavaField field) {
    return field.getOwner().getSimpleName().startsWith("Immutable")
        && !written.contains(field.getOwner().getName().replaceFirst("\\$.*", ""))
        && field.getModifiers().contains(JavaModifier.TRANSIENT);
  }

  private static ArchRule immutableConstants() {
    return fields()
        .that()
        .areStatic()
        .should(hold("be of an immutable type", Rules::checkConstant))
        .because("there is no static mutable state: two schools in one process must not meet");
  }

  private static void checkConstant(JavaField field, Verdict verdict) {
    boolean madeByCompiler = field.getModifiers().contains(JavaModifier.SYNTHETIC);
    if (!madeByCompiler && !Forbidden.isImmutable(field.getRawType())) {
      verdict.refuse(
          field,
          field.getDescription() + " has the mutable type " + field.getRawType().getName());
    }
  }

  private static ArchRule immutableCollectionsInConstants() {
    return codeUnits()
        .should(hold(
            "build no mutable object while their class is initialised", Rules::checkInitialiser))
        .because("behind a constant List or Map there must be no collection that can still change;"
            + " build it in a method that returns an unmodifiable one");
  }

  private static void checkInitialiser(JavaCodeUnit unit, Verdict verdict) {
    if (!unit.getName().equals("<clinit>")) {
      return;
    }
    for (JavaConstructorCall call : unit.getConstructorCallsFromSelf()) {
      JavaClass built = call.getTargetOwner();
      if (built.isAssignableTo(Collection.class)
          || built.isAssignableTo(Map.class)
          || built.isAssignableTo(CharSequence.class)) {
        verdict.refuse(call, call.getDescription());
      }
    }
  }

  // Modules and packages

  private ArchRule sistersApart() {
    return classes()
        .should(hold("see no module but their own and policy", this::checkModule))
        .because("a user takes one core alone; this also keeps cycles between modules out");
  }

  private void checkModule(JavaClass origin, Verdict verdict) {
    String from = moduleOf(origin);
    boolean core = SISTERS.contains(from) || from.equals("policy");
    for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
      String to = moduleOf(dependency.getTargetClass().getBaseComponentType());
      if (core && SISTERS.contains(to) && !to.equals(from)) {
        verdict.refuse(dependency, dependency.getDescription());
      }
    }
  }

  private ArchRule noPackageCycles() {
    return slices()
        .matching(base + ".(**)")
        .should()
        .beFreeOfCycles()
        .because(
            "a concept can be read, tested and changed alone; a module's policy composes its concepts, never back");
  }

  private ArchRule internalsInside() {
    return classes()
        .that()
        .resideInAPackage(base + ".*.internal..")
        .should(hold("be used by the cores only", this::checkInternal))
        .because("internal packages may change with every version");
  }

  private void checkInternal(JavaClass internal, Verdict verdict) {
    for (Dependency use : internal.getDirectDependenciesToSelf()) {
      String user = moduleOf(use.getOriginClass());
      if (!SISTERS.contains(user) && !user.equals("policy")) {
        verdict.refuse(use, use.getDescription());
      }
    }
  }

  private static ArchRule nullMarkedPackages() {
    return classes()
        .should(hold("reside in a null-marked package", (type, verdict) -> {
          boolean marked = type.getPackage()
              .tryGetPackageInfo()
              .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
              .orElse(false);
          if (!marked) {
            verdict.refuse(
                type,
                type.getPackageName() + " has no package-info with @NullMarked: " + type.getName());
          }
        }))
        .because(
            "the null check looks at null-marked packages only, and a package says what it answers");
  }

  // Public types

  private ArchRule documentedTypes() {
    return classes()
        .that(describe("are public", Rules::isPublicType))
        .should(hold("have a Javadoc comment", (type, verdict) -> {
          if (!documented.contains(type.getName())) {
            verdict.refuse(type, "no Javadoc comment directly before " + type.getName());
          }
        }))
        .because("a user reads what a type means in a school, not how it is made");
  }

  private static boolean isPublicType(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(Rules::isPublicType).orElse(true);
  }

  private static ArchRule noBeanAccessors() {
    return classes()
        .that(describe("are records", JavaClass::isRecord))
        .should(hold("have no method that Jackson takes for a property", Rules::checkAccessors))
        .because("both Jacksons would write such a method's answer and then refuse to read it back;"
            + " name it without get or is, or annotate it with @JsonIgnore");
  }

  private static void checkAccessors(JavaClass type, Verdict verdict) {
    for (JavaMethod method : type.getAllMethods()) {
      if (looksLikeProperty(method)
          && !method.isAnnotatedWith("com.fasterxml.jackson.annotation.JsonIgnore")) {
        verdict.refuse(method, method.getFullName() + " on " + type.getName());
      }
    }
  }

  private static boolean looksLikeProperty(JavaMethod method) {
    String result = method.getRawReturnType().getName();
    boolean truth = result.equals("boolean") || result.equals("java.lang.Boolean");
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && method.getRawParameterTypes().isEmpty()
        && !method.getOwner().getName().equals("java.lang.Object")
        && (method.getName().matches("get\\p{Lu}.*") && !result.equals("void")
            || method.getName().matches("is\\p{Lu}.*") && truth);
  }

  private ArchRule serializableValues() {
    return classes()
        .that(describe(
            "are public records or enums",
            type -> isPublicType(type) && (type.isRecord() || type.isEnum())))
        .and()
        .resideOutsideOfPackage(base + ".*.internal..")
        .should()
        .beAssignableTo(Serializable.class)
        .because("all public values are Serializable");
  }

  private static ArchRule serializableParts() {
    return classes()
        .that(describe("are records", JavaClass::isRecord))
        .should(hold("have only parts that can be serialized, if they can be", Rules::checkParts))
        .because(
            "a Serializable record with an Optional inside fails when it is written, and not before;"
                + " give it a writeReplace method or another part");
  }

  private static void checkParts(JavaClass type, Verdict verdict) {
    if (!type.isAssignableTo(Serializable.class) || hasStandIn(type)) {
      return;
    }
    for (JavaField part : type.getFields()) {
      JavaClass held = part.getRawType().getBaseComponentType();
      boolean fits =
          held.isPrimitive() || held.isInterface() || held.isAssignableTo(Serializable.class);
      if (!part.getModifiers().contains(JavaModifier.STATIC) && !fits) {
        verdict.refuse(part, part.getDescription() + " is not serializable: " + held.getName());
      }
    }
  }

  private static boolean hasStandIn(JavaClass type) {
    return type.tryGetMethod("writeReplace").isPresent();
  }

  private String moduleOf(JavaClass type) {
    String prefix = base + ".";
    if (!type.getPackageName().startsWith(prefix)) {
      return "";
    }
    return type.getPackageName().substring(prefix.length()).split("\\.")[0];
  }

  private static <T> ArchCondition<T> hold(String description, BiConsumer<T, Verdict> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.accept(item, (where, why) -> events.add(SimpleConditionEvent.violated(where, why)));
      }
    };
  }

  private interface Verdict {
    void refuse(Object where, String why);
  }
}
