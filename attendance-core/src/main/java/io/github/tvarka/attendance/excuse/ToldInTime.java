package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tiers of an allowance ask of the notice itself, found once for a request and a missed day. It lives within one decision. */
@WithinOneDecision
final class ToldInTime {
  private final NoticeCheck notice;
  private final ExcuseRequest request;
  private final Known known;
  private final StudentContext student;
  private @Nullable List<Finding> form;
  private @Nullable Finding inTime;
  private LocalDate due;

  ToldInTime(NoticeCheck notice, ExcuseRequest request, LocalDate day, Known known) {
    this.notice = notice;
    this.request = request;
    this.known = known;
    this.student = known.student(day);
    this.due = day;
  }

  /** The student on the missed day. */
  StudentContext student() {
    return student;
  }

  /** By whom and how the notice came. */
  List<Finding> form() {
    List<Finding> findings = form;
    if (findings == null) {
      findings = notice.form(request, student);
      form = findings;
    }
    return findings;
  }

  /** Whether it came in time for a day. */
  Finding inTime(LocalDate day) {
    Finding finding = inTime;
    if (finding == null || !day.equals(due)) {
      finding = notice.deadline(request, day, known);
      inTime = finding;
      due = day;
    }
    return finding;
  }

  /** Whether those whose duty it was told in good time. */
  List<Finding> duties(LocalDate day) {
    return notice.duties(request, day, known);
  }
}
