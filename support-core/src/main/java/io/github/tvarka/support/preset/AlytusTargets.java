package io.github.tvarka.support.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.support.indicator.Aim;
import io.github.tvarka.support.indicator.CountAim;
import io.github.tvarka.support.indicator.Grouping;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.JudgedAim;
import io.github.tvarka.support.indicator.Scope;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.StatementAim;
import io.github.tvarka.support.indicator.Target;
import io.github.tvarka.support.indicator.UnitsAim;
import java.util.List;
import java.util.Optional;

/** The targets that the rows are made of, under the readings taken. A target has the code of what is counted, stated or judged in it. */
final class AlytusTargets {
  static final Scope TOWN = new Scope.OfKind("municipality");
  static final Scope INSTITUTIONS = new Scope.OfKind("institution");
  static final Scope SCHOOLS = new Scope.OfKind("general-school");
  static final Scope TEACHERS_GROUPS = new Scope.OfKind("teachers-group");
  static final Role MUNICIPALITY = Role.of("municipality");
  private static final Role INSTITUTION = Role.of("institution");
  static final Band ALL = Band.exactly(1);

  private final AlytusReadings.Taken taken;

  AlytusTargets(AlytusReadings.Taken taken) {
    this.taken = taken;
  }

  static Indicator.Builder row(String number, String lt, String en) {
    return Indicator.builder().clause(Clause.of(number)).goal(LocalText.of(lt, en));
  }

  static Scope named(String unit) {
    return new Scope.Named(List.of(unit));
  }

  static Target target(String key, Scope scope, Aim aim, String... readings) {
    return Target.builder()
        .key(key)
        .scope(scope)
        .aim(aim)
        .addAllReadings(List.of(readings))
        .build();
  }

  static Band atLeast(int percent) {
    return new Band(
        Optional.of(Percent.of(percent).fraction()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Target statement(String key, Scope scope) {
    return target(key, scope, StatementAim.of(key));
  }

  /** Something that every unit of a scope states of itself. */
  static Target everyone(String key, Scope scope) {
    return target(key, scope, UnitsAim.all(StatementAim.of(key)));
  }

  /** Something without a number. */
  Target judged(String key, Scope scope) {
    Role by = taken.is(AlytusReadings.JUDGE, "themselves") ? those(scope) : MUNICIPALITY;
    return target(key, scope, JudgedAim.of(key, by), AlytusReadings.JUDGE);
  }

  private static Role those(Scope scope) {
    return scope instanceof Scope.Named named ? Role.of(named.units().get(0)) : INSTITUTION;
  }

  static Target share(String key, String of, Scope scope) {
    return target(key, scope, ShareAim.of(key, of, ALL));
  }

  /** A share of several schools, put together as the reading says. */
  Target overSchools(ShareAim share, Scope scope, String... readings) {
    String key = share.share().code();
    Target.Builder target = Target.builder()
        .key(key)
        .scope(scope)
        .addReadings(AlytusReadings.SHARES)
        .addReadings(readings);
    if (taken.is(AlytusReadings.SHARES, AlytusReadings.EACH)) {
      return target.aim(UnitsAim.all(share)).build();
    }
    boolean mean = taken.is(AlytusReadings.SHARES, AlytusReadings.MEAN);
    return target
        .aim(new ShareAim(
            share.share(), share.of(), share.limit(), mean ? Grouping.MEAN : Grouping.POOLED))
        .build();
  }

  /** A number that stands in the table without "at least". */
  Target number(String key, Scope scope, int number) {
    Band limit = taken.is(AlytusReadings.NUMBER, AlytusReadings.EXACTLY)
        ? Band.exactly(number)
        : Band.atLeast(number);
    return target(key, scope, new CountAim(CounterKey.of(key), limit), AlytusReadings.NUMBER);
  }

  /** A percentage that stands in the table without "at least". */
  Band percent(int percent) {
    Band least = atLeast(percent);
    return taken.is(AlytusReadings.PERCENT, AlytusReadings.EXACTLY)
        ? new Band(least.atLeast(), Optional.empty(), least.atLeast(), Optional.empty())
        : least;
  }
}
