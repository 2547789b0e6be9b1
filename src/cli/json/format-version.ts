/** Minor: additions, readers ignore what they do not know. Major: readers must refuse. */
export const formatVersion = '1.0';
