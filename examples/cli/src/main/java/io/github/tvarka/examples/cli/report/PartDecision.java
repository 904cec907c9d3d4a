package io.github.tvarka.examples.cli.report;

import io.github.tvarka.examples.cli.folder.ClassPart;

/**
 * What was decided on one student beside attendance.
 *
 * @param part the part of the folder that it comes from
 * @param decision the decision, as the command decide writes it
 */
public record PartDecision(ClassPart<?, ?> part, Object decision) {}
