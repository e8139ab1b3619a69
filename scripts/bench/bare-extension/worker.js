// The least that speaks in an extension of Chromium: an offscreen document and nothing else.
chrome.offscreen.createDocument({
  url: 'speak.html',
  reasons: ['AUDIO_PLAYBACK'],
  justification: 'The reference that Lectern is measured against.',
});
