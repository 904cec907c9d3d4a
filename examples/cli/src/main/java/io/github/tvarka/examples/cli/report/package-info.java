/** The report of a class: what was decided about each student, as text or JSON. */
package io.github.tvarka.examples.cli.report;
