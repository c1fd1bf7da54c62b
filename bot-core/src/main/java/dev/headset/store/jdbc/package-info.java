/** The store over JDBC: SQLite in one file today, with SQL that PostgreSQL takes as well. */
@NullMarked
package dev.headset.store.jdbc;

import org.jspecify.annotations.NullMarked;
