package io.github.tvarka.attendance.excuse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** The order in which requests are decided: as they came. */
final class RequestOrder {
  private RequestOrder() {}

  /** The requests that had come by the end of a day, in order. */
  static List<ExcuseRequest> received(ExcuseFacts facts, LocalDate asOf) {
    return facts.requests().stream()
        .filter(request -> !moment(request).toLocalDate().isAfter(asOf))
        .sorted(Comparator.comparing(RequestOrder::moment)
            .thenComparing(ExcuseRequest::from)
            .thenComparing(ExcuseRequest::id))
        .toList();
  }

  private static LocalDateTime moment(ExcuseRequest request) {
    return request.receivedAt().orElse(request.from().atStartOfDay());
  }
}
