package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * What is on record of the duties done. Immutable.
 *
 * <p>A duty without an entry was not done, unless nobody keeps a record of what its actor does: then it is not known. A school that records
 * its teachers' duties, but not whether parents read the regulation, names the parents.
 *
 * @param done what was done, in any order
 * @param notRecorded the roles of whose duties no record is kept; an entry of theirs counts all the same
 */
public record DutyLog(@Required List<DoneDuty> done, List<Role> notRecorded)
    implements Serializable {
  /** Copies the lists; refuses a role twice. */
  public DutyLog {
    done = Check.list("log.done", Check.given("log.done", done));
    notRecorded = Check.distinct("log.notRecorded", Check.list("log.notRecorded", notRecorded));
  }

  /**
   * A log of all that was done.
   *
   * @param done what was done
   * @return the log; what it does not hold was not done
   */
  public static DutyLog of(List<DoneDuty> done) {
    return new DutyLog(done, List.of());
  }

  /**
   * The same log where no record is kept of some.
   *
   * @param roles whose duties are not recorded
   * @return the log
   */
  public DutyLog notRecordedFor(Role... roles) {
    return new DutyLog(done, List.of(roles));
  }
}
