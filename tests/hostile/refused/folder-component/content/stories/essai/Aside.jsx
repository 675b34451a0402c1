Un fichier.
