/** What pages load: closed lists of resources, with the headers that keep others out. */
@NullMarked
package dev.headset.app.page;

import org.jspecify.annotations.NullMarked;
