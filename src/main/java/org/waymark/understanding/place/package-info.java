/**
 * Where is the person? A town, a village or the first half of a postcode becomes a council.
 *
 * <p>Open first: {@link org.waymark.understanding.place.PlaceFinder}. A full postcode is cut to its
 * district before anything else is done with it, and no place leaves this package but as areas.
 */
package org.waymark.understanding.place;
