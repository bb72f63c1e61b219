// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in French, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array frenchWords{
    MeaningWords{Meaning::GivenName, "prenom prenoms"},
    MeaningWords{Meaning::FamilyName, "patronyme"},
    MeaningWords{Meaning::Family, "famille usage"},
    MeaningWords{Meaning::Whole, "complet"},
    MeaningWords{Meaning::Name, "nom noms"},
    MeaningWords{Meaning::Initial, "initiales"},
    MeaningWords{Meaning::Particle, "particule"},
    MeaningWords{Meaning::Nickname, "surnom pseudo diminutif pseudonyme"},
    MeaningWords{Meaning::Title, "civilite titre"},
    MeaningWords{Meaning::Email, "courriel courriels mel email mail electronique adressemail"},
    MeaningWords{Meaning::Phone, "telephone tel telephones tele"},
    MeaningWords{Meaning::Landline, "fixe"},
    MeaningWords{Meaning::Mobile, "portable mobile gsm"},
    MeaningWords{Meaning::Home, "domicile perso personnel personnelle prive privee maison"},
    MeaningWords{Meaning::Work, "pro professionnel professionnelle travail bureau"},
    MeaningWords{Meaning::Address, "adresse adr"},
    MeaningWords{Meaning::Street, "rue voie"},
    MeaningWords{Meaning::Line, "ligne"},
    MeaningWords{Meaning::More, "complement batiment appartement etage"},
    MeaningWords{Meaning::City, "ville commune localite"},
    MeaningWords{Meaning::Region, "departement region canton province"},
    MeaningWords{Meaning::Post, "postal postale poste"},
    MeaningWords{Meaning::Code, "code"},
    MeaningWords{Meaning::Postcode, "cp npa"},
    MeaningWords{Meaning::Country, "pays"},
    MeaningWords{Meaning::Location, "lieu"},
    MeaningWords{Meaning::Date, "date jour"},
    MeaningWords{Meaning::Birth, "naissance ne nee anniversaire ddn naiss datenaissance"},
    MeaningWords{Meaning::Join, "adhesion inscription entree arrivee adhere inscrit"},
    MeaningWords{Meaning::Leave, "depart sortie demission radiation"},
    MeaningWords{Meaning::Since, "depuis"},
    MeaningWords{Meaning::Begin, "debut"},
    MeaningWords{Meaning::End, "fin"},
    MeaningWords{Meaning::Member, "membre membres adherent adherente adherents societaire"},
    MeaningWords{Meaning::Club, "club association"},
    MeaningWords{Meaning::Number, "numero no num n matricule"},
    MeaningWords{Meaning::Id, "id identifiant"},
    MeaningWords{Meaning::Status, "statut etat"},
    MeaningWords{Meaning::Kind, "type categorie"},
    MeaningWords{Meaning::Group, "groupe groupes section sections equipe equipes pupitre categorie"},
    MeaningWords{Meaning::Role, "fonction fonctions role roles poste responsabilite bureau"},
    MeaningWords{Meaning::Interest, "interet interets loisirs loisir hobbies activites"},
    MeaningWords{Meaning::Household, "foyer famille menage"},
    MeaningWords{Meaning::Emergency, "urgence accident"},
    MeaningWords{Meaning::Contact, "contact contacts prevenir"},
    MeaningWords{Meaning::Person, "personne"},
    MeaningWords{Meaning::Consent, "autorisation autorise accord consentement droit accepte"},
    MeaningWords{Meaning::Photo, "photo photos image images"},
    MeaningWords{Meaning::Newsletter, "newsletter infolettre bulletin"},
    MeaningWords{Meaning::Notes, "remarque remarques commentaire commentaires observation observations note "
                                 "notes divers"},
    MeaningWords{Meaning::Primary, "principal principale premier"},
    MeaningWords{Meaning::Second, "secondaire second deuxieme"},
    MeaningWords{Meaning::Other, "autre autres"},
    MeaningWords{Meaning::Password, "passe mdp"},
    MeaningWords{
        Meaning::Foreign,
        "sexe genre age annee mois heure nationalite profession employeur societe entreprise parent parents "
        "pere mere tuteur responsable representant legal conjoint enfant enfants licence licencie cotisation "
        "montant paiement reglement banque facture mot langue site web fax situation matrimoniale "
        "certificat medical medecin taille poids utilisateur creation modification derniere expiration "
        "renouvellement validite actif signature deces mariage jeunefille passeport motif pas entraineur "
        "professeur"},
    MeaningWords{Meaning::Filler, "de du des d l le la les et ou a au aux en sur votre pour jj mm aaaa si "
                                  "souhaite cas e facultatif obligatoire"},
};

} // namespace

std::span<const MeaningWords> frenchHeaderWords() { return frenchWords; }

} // namespace hearth
