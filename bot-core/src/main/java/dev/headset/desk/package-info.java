/** Cases, teams, hours, the queue, and what staff may do with a case. */
@NullMarked
package dev.headset.desk;

import org.jspecify.annotations.NullMarked;
