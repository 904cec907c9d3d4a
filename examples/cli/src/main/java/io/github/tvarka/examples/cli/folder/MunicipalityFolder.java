package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.support.indicator.IndicatorFacts;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import java.time.LocalDate;

/**
 * A municipality as read from its folder.
 *
 * @param name what it is called
 * @param programme its indicators
 * @param asOf the day of the decision
 * @param facts who reports, and what was reported
 * @param names what its units are called
 */
public record MunicipalityFolder(
    String name,
    IndicatorProgramme programme,
    LocalDate asOf,
    IndicatorFacts facts,
    Vocabulary names) {}
