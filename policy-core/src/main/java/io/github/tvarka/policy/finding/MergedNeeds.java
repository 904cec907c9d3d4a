package io.github.tvarka.policy.finding;

import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Several lists of needs as one, each need once and lessons of one kind together. */
@WithinOneDecision
final class MergedNeeds {
  private static final int KINDS = 6;

  private final Set<Need> single = new LinkedHashSet<>();
  private final List<SortedSet<LessonSlot>> lessons = new ArrayList<>();

  private MergedNeeds() {
    for (int kind = 0; kind < KINDS; kind++) {
      lessons.add(new TreeSet<>());
    }
  }

  static List<Need> of(List<? extends List<? extends Need>> needs) {
    List<? extends Need> only = List.of();
    int filled = 0;
    for (int i = 0; i < needs.size(); i++) {
      if (!needs.get(i).isEmpty()) {
        only = needs.get(i);
        filled++;
      }
    }
    // Mostly there is nothing to merge: needs of a finding are merged already.
    return filled == 0 || (filled == 1 && isMerged(only)) ? List.copyOf(only) : merged(needs);
  }

  private static List<Need> merged(List<? extends List<? extends Need>> needs) {
    MergedNeeds merged = new MergedNeeds();
    for (List<? extends Need> list : needs) {
      for (Need need : list) {
        int kind = kind(need);
        if (kind < 0) {
          merged.single.add(need);
        } else {
          merged.lessons.get(kind).addAll(lessons(need));
        }
      }
    }
    List<Need> found = new ArrayList<>(merged.single);
    for (int kind = 0; kind < KINDS; kind++) {
      if (!merged.lessons.get(kind).isEmpty()) {
        found.add(of(kind, List.copyOf(merged.lessons.get(kind))));
      }
    }
    return List.copyOf(found);
  }

  /** Whether lists of one kind stand together in the order of kinds, behind at most one other need, and lessons are in order. */
  private static boolean isMerged(List<? extends Need> needs) {
    int before = -2;
    for (int i = 0; i < needs.size(); i++) {
      int kind = kind(needs.get(i));
      if (kind <= before || !isAscending(lessons(needs.get(i)))) {
        return false;
      }
      before = kind;
    }
    return true;
  }

  private static boolean isAscending(List<LessonSlot> lessons) {
    for (int i = 1; i < lessons.size(); i++) {
      if (lessons.get(i - 1).compareTo(lessons.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The kind of lessons that are needed, in their order; below 0 for a need of something else. */
  private static int kind(Need need) {
    if (need instanceof Need.OfLessonMarks) {
      return 0;
    } else if (need instanceof Need.OfSchoolDecision) {
      return 1;
    } else if (need instanceof Need.OfNotice) {
      return 2;
    } else if (need instanceof Need.OfSubject) {
      return 3;
    } else if (need instanceof Need.OfLessonKind) {
      return 4;
    }
    return need instanceof Need.OfSession ? 5 : -1;
  }

  private static List<LessonSlot> lessons(Need need) {
    if (need instanceof Need.OfLessonMarks marks) {
      return marks.lessonMarks();
    } else if (need instanceof Need.OfSchoolDecision decisions) {
      return decisions.schoolDecisionOn();
    } else if (need instanceof Need.OfNotice notices) {
      return notices.noticeFor();
    } else if (need instanceof Need.OfSubject subjects) {
      return subjects.subjectOf();
    } else if (need instanceof Need.OfLessonKind kinds) {
      return kinds.kindOf();
    }
    return need instanceof Need.OfSession sessions ? sessions.sessionOf() : List.of();
  }

  private static Need of(int kind, List<LessonSlot> lessons) {
    return switch (kind) {
      case 0 -> new Need.OfLessonMarks(lessons);
      case 1 -> new Need.OfSchoolDecision(lessons);
      case 2 -> new Need.OfNotice(lessons);
      case 3 -> new Need.OfSubject(lessons);
      case 4 -> new Need.OfLessonKind(lessons);
      default -> new Need.OfSession(lessons);
    };
  }
}
