/** Which letter to write, in French: what each kind is for. */
export const chooseLetter = {
  shown: 'Courrier affiché',
  other: 'Autre courrier',
  title: 'Quel courrier ?',
  begin: 'Commencer',
  open: 'Ouvrir',
  posted: (name: string, day: string) => `${name}, envoyé le ${day}`,
  about: {
    'formal-notice':
      'Fixe un délai et annonce la suite. Adressée au service des réclamations de votre contrat, elle vaut aussi réclamation écrite\u00a0: une seule lettre suffit.',
    'first-complaint': 'Premier niveau, ton neutre\u00a0: demande une réponse écrite.',
    'second-complaint': 'Deuxième niveau, quand le premier n’a pas réglé le litige.',
    'follow-up-reminder': 'Rappelle un courrier dont le délai est passé.',
    'contract-termination': 'Met fin au contrat après une mise en demeure restée sans effet.',
    'mediator-summary': 'Une ou deux pages à joindre à la saisine, ou à recopier en ligne.',
    'conciliator-sheet': 'Une page à remettre au conciliateur.',
    'signalconso-text': 'À coller dans le formulaire de SignalConso.',
    'arcep-text': 'À coller dans le formulaire J’alerte l’Arcep.',
    'promise-confirmation':
      'Quelques lignes à coller dans la messagerie, pour mettre par écrit une promesse orale.',
    'access-request': 'Demande la copie des notes d’appel et des enregistrements.',
    'pre-call-sheet': 'Pour vous\u00a0: numéros, promesses et questions sous les yeux.',
    'posting-slip': 'Pour le guichet\u00a0: quoi écrire sur la liasse, quoi joindre, quoi garder.',
    'association-mandate': 'Autorise une association à faire les démarches pour vous.'
  }
} as const
