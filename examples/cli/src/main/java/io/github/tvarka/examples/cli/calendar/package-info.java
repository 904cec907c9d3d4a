/** A school year's calendar of duties: as text, as JSON and for calendar programs. */
package io.github.tvarka.examples.cli.calendar;
