// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in Spanish, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array spanishWords{
    MeaningWords{Meaning::Given, "pila"},
    MeaningWords{Meaning::FamilyName, "apellido apellidos"},
    MeaningWords{Meaning::Whole, "completo"},
    MeaningWords{Meaning::Name, "nombre nombres"},
    MeaningWords{Meaning::Nickname, "apodo alias mote"},
    MeaningWords{Meaning::Title, "tratamiento titulo"},
    MeaningWords{Meaning::Email, "correo email mail electronico"},
    MeaningWords{Meaning::Phone, "telefono telefonos tel tlf tfno telf tfn fono"},
    MeaningWords{Meaning::Landline, "fijo"},
    MeaningWords{Meaning::Mobile, "movil celular cel moviles"},
    MeaningWords{Meaning::Home, "casa particular domicilio personal"},
    MeaningWords{Meaning::Work, "trabajo laboral oficina"},
    MeaningWords{Meaning::Address, "direccion domicilio dir"},
    MeaningWords{Meaning::Street, "calle avenida via"},
    MeaningWords{Meaning::More, "piso puerta portal"},
    MeaningWords{Meaning::City, "ciudad poblacion localidad municipio"},
    MeaningWords{Meaning::Region, "provincia region comunidad estado departamento"},
    MeaningWords{Meaning::Post, "postal"},
    MeaningWords{Meaning::Code, "codigo cod"},
    MeaningWords{Meaning::Postcode, "cp"},
    MeaningWords{Meaning::Country, "pais"},
    MeaningWords{Meaning::Location, "lugar"},
    MeaningWords{Meaning::Date, "fecha f dia fec"},
    MeaningWords{Meaning::Birth, "nacimiento nac nacido nacida cumpleanos fnac fechanacimiento nacim"},
    MeaningWords{Meaning::Join, "alta ingreso inscripcion afiliacion registro incorporacion"},
    MeaningWords{Meaning::Leave, "baja salida"},
    MeaningWords{Meaning::Since, "desde"},
    MeaningWords{Meaning::Begin, "inicio"},
    MeaningWords{Meaning::End, "fin"},
    MeaningWords{Meaning::Member,
                 "socio socia socios miembro miembros afiliado afiliada asociado asociada membresia"},
    MeaningWords{Meaning::Club, "club asociacion"},
    MeaningWords{Meaning::Number, "numero num no nro n"},
    MeaningWords{Meaning::Id, "id identificador"},
    MeaningWords{Meaning::Status, "estado estatus situacion"},
    MeaningWords{Meaning::Kind, "tipo categoria clase"},
    MeaningWords{Meaning::Group, "grupo grupos seccion secciones equipo equipos categorias"},
    MeaningWords{Meaning::Role, "cargo cargos rol roles funcion funciones puesto"},
    MeaningWords{Meaning::Interest, "intereses interes aficiones hobbies"},
    MeaningWords{Meaning::Household, "hogar familia"},
    MeaningWords{Meaning::Emergency, "emergencia emergencias urgencia urgencias"},
    MeaningWords{Meaning::Contact, "contacto contactos"},
    MeaningWords{Meaning::Person, "persona empleado empleada alumno alumna"},
    MeaningWords{Meaning::Consent, "consentimiento autorizacion permiso autoriza acepta"},
    MeaningWords{Meaning::Photo, "foto fotos imagen imagenes fotografias"},
    MeaningWords{Meaning::Newsletter, "boletin newsletter"},
    MeaningWords{Meaning::Notes, "notas nota observaciones observacion comentarios comentario"},
    MeaningWords{Meaning::Primary, "principal primer primero"},
    MeaningWords{Meaning::Second, "segundo secundario"},
    MeaningWords{Meaning::Other, "otro otros alternativo"},
    MeaningWords{Meaning::Password, "contrasena contrasenia clave"},
    MeaningWords{Meaning::Foreign,
                 "sexo genero edad ano anio mes hora dni nif nie cif curp rfc documento cedula rut cuota "
                 "importe pago banco cuenta factura profesion ocupacion empresa nacionalidad padre madre "
                 "padres tutor tutora conyuge hijo hijos idioma web usuario activo caducidad licencia "
                 "federado medico alergias talla peso altura firma defuncion civil creacion modificacion "
                 "motivo entrenador profesor"},
    MeaningWords{Meaning::Filler, "de del la el los las y o en a su dd mm aaaa e opcional al"},
};

} // namespace

std::span<const MeaningWords> spanishHeaderWords() { return spanishWords; }

} // namespace hearth
