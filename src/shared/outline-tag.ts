/** The element that shows what will be read. */
export const OUTLINE_TAG = 'lectern-outline';
