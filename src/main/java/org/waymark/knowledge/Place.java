package org.waymark.knowledge;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A town, village or postcode district.
 *
 * @param name its name as people type it
 * @param names all its names, the first being {@code name}
 * @param district whether it is a postcode district such as CW8
 * @param areas the local authorities it can lie in; more than one where it straddles or is shared
 * @param common whether the name is also an ordinary word or first name ("Over", "Ashley")
 */
public record Place(
    String name, List<String> names, boolean district, Set<Area> areas, boolean common)
    implements Serializable {}
