/** Name of the player's element in a page; the text size engine leaves it alone. */
export const PLAYER_TAG = 'lectern-player';
