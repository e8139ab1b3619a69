/** The least that Preact can draw: the reference for how soon the popup is there. */
import { h, render } from 'preact';

render(h('button', null, 'Play'), document.body);
document.querySelector('button')?.focus();
