// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in English, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array englishWords{
    MeaningWords{Meaning::GivenName, "firstname forename givenname christianname fname gname forenames"},
    MeaningWords{Meaning::Given, "first given christian"},
    MeaningWords{Meaning::FamilyName, "lastname surname familyname lname sname surnames"},
    MeaningWords{Meaning::Family, "last family sur"},
    MeaningWords{Meaning::WholeName, "fullname displayname wholename"},
    MeaningWords{Meaning::Whole, "full whole complete display"},
    MeaningWords{Meaning::Name, "name names"},
    MeaningWords{Meaning::Middle, "middle middlename mname"},
    MeaningWords{Meaning::Initial, "initial initials"},
    MeaningWords{Meaning::Particle, "infix"},
    MeaningWords{Meaning::Nickname, "nickname nick preferred known goes alias called aka"},
    MeaningWords{Meaning::Title, "title salutation prefix honorific"},
    MeaningWords{Meaning::Email, "email emails mail emailaddress"},
    MeaningWords{Meaning::Phone, "phone phones telephone telephones tel ph"},
    MeaningWords{Meaning::Landline, "landline"},
    MeaningWords{Meaning::Mobile, "mobile cell cellphone cellular mob gsm whatsapp"},
    MeaningWords{Meaning::Home, "home private personal residence residential evening"},
    MeaningWords{Meaning::Work, "work business office billing shipping delivery daytime company"},
    MeaningWords{Meaning::Address, "address addr adr addresses"},
    MeaningWords{Meaning::Street, "street road lane streetname"},
    MeaningWords{Meaning::House, "house building"},
    MeaningWords{Meaning::HouseNumber, "housenumber houseno"},
    MeaningWords{Meaning::Line, "line"},
    MeaningWords{Meaning::More, "apartment apt unit suite flat extended box pobox"},
    MeaningWords{Meaning::City, "city town suburb locality village municipality township"},
    MeaningWords{Meaning::Region, "state province county region prov"},
    MeaningWords{Meaning::Post, "post postal mailing"},
    MeaningWords{Meaning::Code, "code"},
    MeaningWords{Meaning::Postcode, "zip zipcode postcode postalcode eircode pincode"},
    MeaningWords{Meaning::Country, "country nation"},
    MeaningWords{Meaning::Location, "location place"},
    MeaningWords{Meaning::Date, "date dt day"},
    MeaningWords{Meaning::Birth, "birth birthday birthdate dob born bday bdate birthdays"},
    MeaningWords{Meaning::Join,
                 "joined join joining enrolled enrolment enrollment registered registration signup admitted "
                 "admission entry entered enlisted"},
    MeaningWords{Meaning::Leave,
                 "left leave leaving resigned resignation departed departure exit exited quit leaver"},
    MeaningWords{Meaning::Since, "since from"},
    MeaningWords{Meaning::Begin, "start begin started"},
    MeaningWords{Meaning::End, "end ended"},
    MeaningWords{Meaning::Member, "member membership members memb mbr mem"},
    MeaningWords{Meaning::Club, "club society association"},
    MeaningWords{Meaning::Number, "number no nr num"},
    MeaningWords{Meaning::Id, "id identifier uuid guid key ref reference ids"},
    MeaningWords{Meaning::Status, "status state standing"},
    MeaningWords{Meaning::Kind, "type kind category label level grade tier plan class"},
    MeaningWords{Meaning::Group, "group groups team teams section sections tag tags labels categories squad "
                                 "chapter circle class committee committees"},
    MeaningWords{Meaning::Role, "role roles position positions office offices function duty duties "
                                "responsibility officer designation"},
    MeaningWords{Meaning::Interest, "interest interests hobby hobbies activities"},
    MeaningWords{Meaning::Household, "household households family families"},
    MeaningWords{Meaning::Emergency, "emergency ice kin nok emerg"},
    MeaningWords{Meaning::Contact, "contact contacts"},
    MeaningWords{Meaning::Person, "person people employee staff volunteer player"},
    MeaningWords{Meaning::Consent,
                 "consent consents permission permissions allowed allow agree agrees agreed "
                 "optin opt accept accepts ok release approval subscribe subscribed"},
    MeaningWords{Meaning::Photo, "photo photos photograph photography picture pictures image images media"},
    MeaningWords{Meaning::Newsletter, "newsletter newsletters bulletin marketing mailings mailinglist"},
    MeaningWords{Meaning::Notes,
                 "note notes comment comments remark remarks memo info information description"},
    MeaningWords{Meaning::Primary, "primary main default preferred"},
    MeaningWords{Meaning::Second, "second secondary"},
    MeaningWords{Meaning::Other, "alternate alternative alt other additional extra backup another"},
    MeaningWords{Meaning::Password, "password passwords passwd pwd passcode"},
    MeaningWords{
        Meaning::Foreign,
        "gender sex age year years month months time hour title2 suffix maiden former fax pager url link "
        "website web site homepage profile facebook twitter instagram linkedin skype user username login "
        "account currency amount total paid payment payments pay price fee fees dues due cost balance "
        "invoice subscription donation order ticket attendee quantity discount coupon bank iban bic "
        "sort credit parent parents mother father guardian guardians mum mom dad spouse partner husband "
        "wife child children son daughter sibling employer organization organisation occupation job "
        "profession "
        "department industry school university degree nationality citizenship ethnicity race religion "
        "language languages locale timezone device ip browser latitude longitude lat lng geo created "
        "modified updated changed deleted archived visited seen visit expiry expires expiration expired "
        "renewal renew renewed until valid out optout unsubscribed bounced size height weight shirt tshirt "
        "medical health allergy allergies diet dietary doctor insurance blood licence license passport "
        "ssn tax signature signed waiver anniversary wedding death deceased marital married rsvp rsvps "
        "attended attendance shows score points rank rating count visits phonetic yomi encrypted hash "
        "source referrer referral referred heard reason active inactive enabled verified manager assistant "
        "billinginfo sponsor mentor asst not dont coach trainer teacher instructor supervisor"},
    MeaningWords{
        Meaning::Filler,
        "of the your a an and or in on at to for by is as value optional required please enter mm dd "
        "yyyy yy eg ie any if all my their his her this that are with s e format full legal we may "
        "you do be used us our can will have been current field st nd rd th"},
};

} // namespace

std::span<const MeaningWords> englishHeaderWords() { return englishWords; }

} // namespace hearth
