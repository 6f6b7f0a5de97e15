import type { settings as french } from '../fr/settings'
import type { Words } from '../words'

/** The settings screen, in English. */
export const settings = {
  title: 'Settings',
  identity: {
    title: 'You',
    help: 'Copied into each new case, which then keeps its own details.',
    name: 'Full name',
    address: 'Address, line by line',
    addressHelp: 'Without your name. The last line holds the postcode and the town.',
    phone: 'Phone',
    email: 'E-mail',
    place: 'Place of signature',
    placeHelp: 'The town written before the date of the letter.',
    territory: 'Territory',
    territoryHelp: 'Its public holidays and its clock are used to work out due dates.'
  },
  territories: {
    FR: 'Mainland France and Corsica',
    'FR-57': 'Moselle',
    'FR-67': 'Bas-Rhin',
    'FR-68': 'Haut-Rhin',
    'FR-GP': 'Guadeloupe',
    'FR-MQ': 'Martinique',
    'FR-GF': 'French Guiana',
    'FR-RE': 'La Réunion',
    'FR-YT': 'Mayotte',
    'FR-BL': 'Saint-Barthélemy',
    'FR-MF': 'Saint-Martin',
    'FR-PM': 'Saint-Pierre-et-Miquelon'
  },
  screen: {
    title: 'Screen',
    language: 'Language of the screen',
    languageHelp: 'Letters stay in French.',
    languages: { fr: 'Français', en: 'English' },
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    tomatoes: 'Rate facts with tomatoes',
    tomatoesHelp: 'For your eyes only: never printed, never exported.',
    reminders: 'Tell when a date is near',
    remindersHelp:
      'One notification of the system a day at most, without the name of a case or company, while Doléances is open.'
  },
  data: {
    title: 'Your data',
    where: 'Your cases are files on this computer. Nothing is sent.',
    show: 'Show the data folder',
    spellOff:
      'Spell-checking is off: its dictionary would be downloaded from the Internet, and Doléances sends nothing.',
    spellOn: 'Spell-checking uses a dictionary shipped with Doléances.'
  },
  law: {
    title: 'Texts of law',
    verified: (day: string) =>
      `The texts cited in letters were verified on ${day} at the earliest.`,
    replaced: 'Part of them comes from a file you chose.',
    update: 'Update from a file…',
    updated: 'Texts saved. They count from the next start of Doléances.',
    back: 'Go back to the texts shipped',
    wentBack: 'The texts shipped count from the next start.'
  },
  about: {
    title: 'About',
    version: (version: string) => `Doléances ${version}`,
    licence:
      'Free software under the MIT licence. Source Sans 3 and Source Serif 4 typefaces under the OFL, Lucide icons under the ISC licence.'
  }
} satisfies Words<typeof french>
