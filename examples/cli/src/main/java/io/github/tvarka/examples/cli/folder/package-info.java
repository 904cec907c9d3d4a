/** A class as a folder of files: one student's faults are kept apart from the others' facts. */
package io.github.tvarka.examples.cli.folder;
