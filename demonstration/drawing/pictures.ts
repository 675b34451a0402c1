// The demonstration anthology → all its pictures, by their address.
import type { Picture } from './picture.ts';
import { type Bust, bust } from './portraits/bust.ts';
import { portraits } from './portraits/portraits.ts';
import { bakehouse } from './scenes/bakehouse.ts';
import { bulkCarrier } from './scenes/bulk-carrier.ts';
import { leaven } from './scenes/leaven.ts';
import { litWindow } from './scenes/lit-window.ts';
import { riverside } from './scenes/riverside.ts';
import { stationCafe } from './scenes/station-cafe.ts';
import { terrace } from './scenes/terrace/terrace.ts';
import { winterVillage } from './scenes/winter-village.ts';

/** Every picture that the command draws, stories before people. */
export const pictures: readonly Picture[] = [
  scene('un-cafe-a-rennes/table', stationCafe),
  scene('le-levain-voyageur/fournil', bakehouse),
  scene('le-levain-voyageur/bocal', leaven),
  scene('jamais-vus/vraquier', bulkCarrier),
  scene('cinq-a-sept-a-trois-rivieres/fleuve', riverside),
  scene('le-groupe-du-village/village', winterVillage),
  scene('le-troisieme-rang/terrasse', terrace, 1000),
  scene('trois-heures-du-matin/fenetre', litWindow),
  ...Object.entries(portraits).map(([id, person]) => portrait(id, person)),
];

function scene(address: string, draw: Picture['draw'], height = 1067): Picture {
  return { path: `stories/${address}.png`, width: 1600, height, draw };
}

function portrait(id: string, person: Bust): Picture {
  return { path: `people/${id}.png`, width: 800, height: 800, draw: (random) => bust(id, person, random) };
}
