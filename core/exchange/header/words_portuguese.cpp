// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in Portuguese, word by word. A word may stand under several meanings; the rest of
// the header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array portugueseWords{
    MeaningWords{Meaning::Given, "primeiro proprio"},
    MeaningWords{Meaning::FamilyName, "sobrenome apelido apelidos"},
    MeaningWords{Meaning::Family, "ultimo"},
    MeaningWords{Meaning::Whole, "completo"},
    MeaningWords{Meaning::Name, "nome nomes"},
    MeaningWords{Meaning::Nickname, "alcunha"},
    MeaningWords{Meaning::Title, "titulo tratamento"},
    MeaningWords{Meaning::Email, "email mail eletronico electronico correio"},
    MeaningWords{Meaning::Phone, "telefone telefones tel fone telef"},
    MeaningWords{Meaning::Landline, "fixo"},
    MeaningWords{Meaning::Mobile, "telemovel celular cel movel tlm telem"},
    MeaningWords{Meaning::Home, "casa residencial pessoal"},
    MeaningWords{Meaning::Work, "trabalho comercial profissional"},
    MeaningWords{Meaning::Address, "morada endereco"},
    MeaningWords{Meaning::Street, "rua logradouro"},
    MeaningWords{Meaning::HouseNumber, "porta"},
    MeaningWords{Meaning::More, "complemento andar bairro"},
    MeaningWords{Meaning::City, "cidade localidade municipio concelho freguesia"},
    MeaningWords{Meaning::Region, "estado distrito provincia uf"},
    MeaningWords{Meaning::Post, "postal"},
    MeaningWords{Meaning::Code, "codigo cod"},
    MeaningWords{Meaning::Postcode, "cep cp"},
    MeaningWords{Meaning::Country, "pais"},
    MeaningWords{Meaning::Location, "local naturalidade"},
    MeaningWords{Meaning::Date, "data dia dt"},
    MeaningWords{Meaning::Birth, "nascimento nasc nascido aniversario"},
    MeaningWords{Meaning::Join, "adesao admissao inscricao entrada ingresso filiacao"},
    MeaningWords{Meaning::Leave, "saida desligamento demissao"},
    MeaningWords{Meaning::Since, "desde"},
    MeaningWords{Meaning::Begin, "inicio"},
    MeaningWords{Meaning::End, "fim"},
    MeaningWords{Meaning::Member, "socio socia socios membro membros associado associada"},
    MeaningWords{Meaning::Club, "clube associacao"},
    MeaningWords{Meaning::Number, "numero num no n matricula"},
    MeaningWords{Meaning::Id, "id identificador"},
    MeaningWords{Meaning::Status, "estado situacao status"},
    MeaningWords{Meaning::Kind, "tipo categoria"},
    MeaningWords{Meaning::Group, "grupo grupos secao seccao equipa equipe turma turmas"},
    MeaningWords{Meaning::Role, "cargo cargos funcao funcoes papel"},
    MeaningWords{Meaning::Interest, "interesses interesse hobbies"},
    MeaningWords{Meaning::Household, "agregado familia"},
    MeaningWords{Meaning::Emergency, "emergencia"},
    MeaningWords{Meaning::Contact, "contato contacto contatos contactos"},
    MeaningWords{Meaning::Person, "pessoa"},
    MeaningWords{Meaning::Consent, "consentimento autorizacao autoriza"},
    MeaningWords{Meaning::Photo, "foto fotos imagem imagens fotografias"},
    MeaningWords{Meaning::Newsletter, "boletim newsletter"},
    MeaningWords{Meaning::Notes, "notas nota observacoes observacao obs comentarios comentario"},
    MeaningWords{Meaning::Primary, "principal primeiro"},
    MeaningWords{Meaning::Second, "segundo secundario"},
    MeaningWords{Meaning::Other, "outro alternativo"},
    MeaningWords{Meaning::Password, "senha"},
    MeaningWords{
        Meaning::Foreign,
        "sexo genero idade ano mes hora cpf nif rg documento cartao pai mae pais responsavel "
        "encarregado conjuge filho filhos quota valor pagamento banco conta fatura profissao empresa "
        "nacionalidade escolaridade idioma site usuario utilizador ativo validade medico alergias "
        "peso altura assinatura obito civil criacao criado modificado maior motivo treinador professor"},
    MeaningWords{Meaning::Filler, "de do da dos das e ou o a os as em no na dd mm aaaa"},
};

} // namespace

std::span<const MeaningWords> portugueseHeaderWords() { return portugueseWords; }

} // namespace hearth
