/** Which regulations the program knows, and how one is written for people. */
package io.github.tvarka.examples.cli.regulation;
