/** What is to be gathered, in French: things, why, and what can be said of each. */
export const missingEvidence = {
  title: 'Preuves à réunir',
  perishable: 'à faire aujourd’hui',
  on: (day: string) => `le ${day}`,
  between: (from: string, to: string) => `du ${from} au ${to}`,
  what: {
    'calls-received-log': 'Journal des appels reçus',
    'error-screens': 'Capture de ce qui ne fonctionne pas',
    conversations: 'Conversations écrites',
    'calls-made-log': 'Journal des appels émis',
    contract: 'Contrat ou récapitulatif contractuel',
    payments: 'Preuve du paiement des factures',
    'credit-bills': 'Facture qui porte l’avoir, ou qui ne le porte pas'
  },
  why: {
    'calls-received-log':
      'Il montre qu’aucun appel n’est venu. Votre téléphone efface les plus anciens\u00a0: capturez tous ces jours. Un journal des appels émis ne le prouve pas.',
    'error-screens':
      'Votre dernière preuve a plus de deux jours, ou il n’y en a pas. Refaites une capture où se lisent la date et l’erreur.',
    conversations:
      'Copiez ou capturez l’échange entier avant que la fenêtre ne se ferme ou que les messages ne s’effacent.',
    'calls-made-log':
      'Il montre vos appels. S’il est déjà effacé, demandez la facture détaillée\u00a0: elle est gratuite et remonte à douze mois.',
    contract: 'Il montre ce qui vous est dû. Le médiateur le demande.',
    payments:
      'Une facture ne prouve pas qu’elle est payée\u00a0: ajoutez le relevé du compte ou l’avis de prélèvement.',
    'credit-bills': 'Elle montre si l’avoir annoncé a vraiment été accordé.'
  },
  found: 'C’est fait',
  impossible: 'Impossible à obtenir…',
  reason: 'Pourquoi est-ce impossible\u00a0?',
  reasonHelp: 'Par exemple\u00a0: journal effacé par le téléphone.',
  again: 'Chercher encore'
} as const
