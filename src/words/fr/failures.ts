import { plainlyWritten } from '#domain/evidence/shownName'
import type { FailureBook } from '../failure'
import { bundle } from './bundle'

const oldFileSafe = 'Le fichier n’a pas été touché. Vos autres dossiers s’ouvrent normalement.'
const notesSafe = 'Ce qui était déjà enregistré est intact.'

/** Every failure a person can meet, in French. */
export const failures = {
  'disk-full': () => ({
    happened: 'Le disque est plein.',
    safe: notesSafe,
    act: 'Libérez de la place, puis réessayez.'
  }),
  'read-only-folder': () => ({
    happened: 'Doléances n’a pas le droit d’écrire dans ce dossier du disque.',
    safe: notesSafe,
    act: 'Vérifiez les droits du dossier de données, puis réessayez.'
  }),
  'folder-missing': () => ({
    happened: 'Le dossier de données est introuvable.',
    safe: 'Rien n’a été effacé par Doléances.',
    act: 'Rebranchez le disque ou remettez le dossier à sa place, puis réessayez.'
  }),
  'disk-error': ({ code }) => ({
    happened: `Le disque a répondu par une erreur (${code}).`,
    safe: notesSafe,
    act: 'Réessayez. Si l’erreur revient, copiez votre texte et vérifiez le disque.'
  }),
  'changed-outside': () => ({
    happened: 'Le dossier a changé sur le disque en dehors de cette fenêtre.',
    safe: 'Aucune des deux versions n’est perdue.',
    act: 'Fermez ce dossier et rouvrez-le pour voir les deux.'
  }),
  'not-found': () => ({
    happened: 'Ce dossier n’est plus à sa place.',
    safe: 'Doléances ne l’a pas effacé.',
    act: 'Cherchez-le dans le dossier de données ou dans votre sauvegarde.'
  }),
  'empty-file': () => ({
    happened: 'Le fichier du dossier est vide.',
    safe: oldFileSafe,
    act: 'Remettez à sa place une copie de sauvegarde du fichier.'
  }),
  'truncated-file': () => ({
    happened: 'Le fichier du dossier est incomplet : la fin manque.',
    safe: oldFileSafe,
    act: 'Remettez à sa place une copie de sauvegarde du fichier.'
  }),
  'not-law': () => ({
    happened: 'Ce fichier n’est pas un fichier de textes de loi que cette version comprend.',
    safe: 'Rien n’a changé.',
    act: 'Choisissez un fichier JSON de textes, de délais, de recours ou d’adresses de Doléances.'
  }),
  'foreign-file': () => ({
    happened: 'Ce fichier n’est pas un dossier de Doléances.',
    safe: oldFileSafe,
    act: 'Retirez-le du dossier de données s’il n’a rien à y faire.'
  }),
  'altered-file': () => ({
    happened: 'Le fichier du dossier a été modifié ou abîmé : son empreinte ne correspond plus.',
    safe: oldFileSafe,
    act: 'Remettez à sa place une copie de sauvegarde du fichier.'
  }),
  'newer-version': ({ version }) => ({
    happened: `Ce dossier vient d’une version plus récente de Doléances (format ${version}).`,
    safe: oldFileSafe,
    act: 'Installez la version récente sur cet ordinateur pour l’ouvrir.'
  }),
  unreadable: ({ code }) => ({
    happened: `Le fichier du dossier ne se laisse pas lire (${code}).`,
    safe: oldFileSafe,
    act: 'Vérifiez le disque et les droits du fichier, puis réessayez.'
  }),
  'read-only-case': ({ version }) => ({
    happened: `Une version plus récente de Doléances a écrit dans ce dossier (format ${version}). Il se lit et s’imprime, mais ne se modifie pas ici.`,
    safe: notesSafe,
    act: 'Installez la version récente sur cet ordinateur pour le modifier.'
  }),
  'nothing-to-undo': () => ({
    happened: 'Il n’y a rien à annuler.',
    safe: 'Votre dossier n’a pas changé.',
    act: ''
  }),
  'nothing-to-redo': () => ({
    happened: 'Il n’y a rien à rétablir.',
    safe: 'Votre dossier n’a pas changé.',
    act: ''
  }),
  'changed-since': ({ by }) => ({
    happened: `Annulation impossible : ${by === '' ? 'quelqu’un' : by} a changé ce champ depuis.`,
    safe: 'Votre dossier n’a pas changé.',
    act: 'Corrigez le champ à la main si besoin.'
  }),
  'edit-not-applicable': ({ field }) => ({
    happened: `Cette modification ne peut plus s’appliquer (${field}).`,
    safe: notesSafe,
    act: 'Copiez votre texte, puis rouvrez le dossier.'
  }),
  'paper-failed': () => ({
    happened: 'La mise en page du courrier a échoué.',
    safe: 'Votre dossier n’a pas changé.',
    act: 'Réessayez. Le texte simple du courrier reste disponible.'
  }),
  blocked: ({ missing }) => ({
    happened: `Le courrier n’est pas complet : il manque ${missing.length} mention${missing.length < 2 ? '' : 's'} obligatoire${missing.length < 2 ? '' : 's'}.`,
    safe: 'Rien n’a été exporté.',
    act: 'Complétez ce qui est signalé, puis recommencez.'
  }),
  'missing-original': () => ({
    happened: 'Le fichier de cette pièce n’est pas dans le dossier de données.',
    safe: 'Le reste du dossier est intact.',
    act: 'Remettez-le depuis votre sauvegarde, ou ajoutez-le de nouveau.'
  }),
  'altered-original': () => ({
    happened:
      'Le fichier de cette pièce n’est plus celui que vous aviez ajouté : son empreinte ne correspond plus.',
    safe: 'Doléances ne l’a pas modifié.',
    act: 'Ajoutez de nouveau l’original, ou remettez-le depuis votre sauvegarde.'
  }),
  'too-large-to-show': () => ({
    happened: 'Cette pièce est trop lourde pour être montrée ici.',
    safe: 'Son original est gardé, intact.',
    act: ''
  }),
  'not-a-picture': () => ({
    happened: 'La copie à imprimer de cette pièce n’a pas pu être faite.',
    safe: 'Son original est gardé, intact.',
    act: 'Ajoutez aussi une capture ou un export JPEG de cette image.'
  }),
  'bundle-refused': ({ why, entry }) => ({
    happened: bundle.faults[why](
      entry === null ? bundle.aPart : bundle.quoted(plainlyWritten(entry))
    ),
    safe: 'Rien n’a été importé, et vos dossiers n’ont pas changé.',
    act: 'Demandez un nouvel export à la personne qui vous l’a remis.'
  }),
  'bundle-too-large': () => ({
    happened:
      'Ce dossier est trop lourd pour tenir dans un seul fichier (2\u00a0Go en tout, 500\u00a0Mo par pièce).',
    safe: 'Rien n’a été exporté.',
    act: 'Copiez plutôt le dossier de données sur une clé.'
  }),
  'source-lost': ({ why }) => ({
    happened: bundle.lost[why],
    safe: 'Rien n’a été importé, et vos dossiers n’ont pas changé.',
    act: 'Copiez ce fichier sur cet ordinateur, puis réessayez.'
  }),
  'scan-lost': ({ why }) => ({
    happened: {
      gone: 'Ce dossier du disque ne répond pas.',
      'not-allowed': 'Doléances n’a pas le droit de lire ce dossier du disque.',
      'too-full': 'Ce dossier du disque contient plus de 10 000 fichiers.'
    }[why],
    safe: 'Rien n’a changé.',
    act: 'Choisissez-en un autre, réservé à ce qui vient d’être numérisé.'
  }),
  unexpected: () => ({
    happened: 'Une erreur imprévue s’est produite dans Doléances.',
    safe: notesSafe,
    act: 'Réessayez. Si l’erreur revient, fermez puis rouvrez Doléances.'
  })
} as const satisfies FailureBook
