package io.github.tvarka.support.preset;

import io.github.tvarka.policy.role.Role;
import java.util.List;

/** The roles of the regulation beyond those that the library names. */
final class ProgymnasiumRoles {
  static final Role PRIMARY_TEACHER = Role.of("primary-teacher");
  static final Role SPECIALIST = Role.of("support-specialist");
  static final Role DEPUTY_HEAD = Role.of("deputy-head");
  static final Role WORKING_GROUP = Role.of("working-group");
  static final Role ADMINISTRATION = Role.of("administration");
  static final Role COORDINATOR = Role.of("support-coordinator");
  static final Role SERVICE = Role.of("educational-support-service");

  /** Clause 7 speaks of both. */
  static final List<Role> TEACHERS = List.of(Role.SUBJECT_TEACHER, PRIMARY_TEACHER);

  private ProgymnasiumRoles() {}
}
