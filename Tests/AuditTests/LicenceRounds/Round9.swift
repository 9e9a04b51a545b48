extension LicenceRounds {
  /// The same in English, with HTML, escapes, ports and fragments. Before mending: 4 of 150 wrong, 110 of
  /// 118 right.
  static let round9 = #"""
    # ogl-uk-3.0
    Open Government Licence v3.0 - Leeds City Council
    Contains public sector information licensed under the Open Government Licence v3.0.
    Contains Environment Agency information © Environment Agency and/or database right. Open Government Licence v3.0
    Open Government Licence 3.0 (United Kingdom) - Defra
    http://www.nationalarchives.gov.uk:80/doc/open-government-licence/version/3/
    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/?lang=cy
    UK Open Government Licence (OGL) v3.0, Natural England
    OGLv3
    OGL v3.0 - © Crown copyright and database right 2023
    All content is available under the Open Government Licence v3.0, except where otherwise stated
    Open Goverment Licence v3.0
    <a href="http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">OGL v3</a>
    Open Government Licence version 3.0 (OGL3)
    Subject to Open Government Licence v3.0 conditions; attribution: © NERC 2021
    # ogl-uk
    UK Open Government Licence (OGL)
    Open Government Licence - Transport for London
    Made available under the Open Government Licence (OGL), see http://www.nationalarchives.gov.uk/doc/open-government-licence/
    OGL (UK)
    # ogl-uk-2.0
    Open Government Licence v2.0 - Met Office
    http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/?x
    # ncgl-uk-2.0
    Non-Commercial Government Licence v2.0
    # os-opendata
    OS OpenData Licence (Ordnance Survey)
    # ogl-canada-2.0
    Open Government Licence - Canada (http://open.canada.ca/en/open-government-licence-canada)
    Licence du gouvernement ouvert – Canada (Environnement et Changement climatique Canada)
    https://open.canada.ca/en/open-government-licence-canada?wbdisable=true
    https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada#wb-cont
    ca-ogl-lgo
    Open Government Licence – Canada (version 2.0)
    # ogl-ontario
    Open Government Licence – Ontario, version 1.0
    https://www.ontario.ca/page/open-government-licence-ontario#section-2
    # ogl-bc
    Open Government Licence - British Columbia v2.0
    OGL-BC
    # ogl-alberta
    Open Government Licence - Alberta (version 2.1)
    # ogl-toronto
    Open Government Licence - Toronto v1
    # ogl-vancouver
    Open Government Licence - Vancouver (https://opendata.vancouver.ca/pages/licence/)
    # statcan-olf
    Statistics Canada Open Licence (https://www.statcan.gc.ca/eng/reference/licence)
    # cc-by-4.0
    Licence Creative Commons 4.0 - Attribution (Ville de Montréal)
    # cc-by-4.0
    Creative Commons 4.0 CC-BY, Ville de Québec
    Creative Commons Attribution 4.0 International (Geoscience Australia)
    Creative Commons Attribution 4.0 Australia
    © Commonwealth of Australia (Bureau of Meteorology) 2022, CC BY 4.0
    CC-BY-4.0 State of New South Wales
    https://creativecommons.org/licenses/by/4.0/legalcode.en#s3a
    //creativecommons.org/licenses/by/4.0/
    creativecommons.org/licenses/by/4.0
    https:\/\/creativecommons.org\/licenses\/by\/4.0\/
    This work is licensed under a Creative Commons Attribution 4.0 International License (CC BY 4.0). To view a copy of this license, visit http://creativecommons.org/licenses/by/4.0/ or send a letter to Creative Commons, PO Box 1866, Mountain View, CA 94042, USA.
    <a rel="license" href="http://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons License" style="border-width:0" src="https://i.creativecommons.org/l/by/4.0/88x31.png" /></a><br />This work is licensed under a <a rel="license" href="http://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 International License</a>.
    Licence: CC&nbsp;BY&nbsp;4.0
    Creative Commons &#8211; Attribution 4.0 International
    "Creative Commons Attribution 4.0"
    ['CC BY 4.0']
    {"license":"CC-BY-4.0"}
    CC BY 4.0 unless otherwise noted. Coat of arms excluded.
    Licensed under CC-BY v4.0 by the Queensland Government
    Creative Commons Attribution (4.0)
    cc-by-4
    CC BY 4.0 (attribution required: Crown copyright New Zealand, LINZ)
    Creative commons attribution four point zero
    CC_BY_4.0
    Creative Commons Atribution 4.0
    Creative Commons Attribution 4.0 International Public Licence ("Public Licence")
    Free to use under Creative Commons CC BY 4.0 licence. No registration required.
    Data: CC-BY 4.0. Contact: opendata@example.org
    CC BY 4.0 - no warranty is given
    # cc-by-3.0-au
    Creative Commons Attribution 3.0 Australia
    http://creativecommons.org/licenses/by/3.0/au/deed.en
    CC-BY 3.0 AU, Department of Finance
    # cc-by-3.0
    Creative Commons Attribution 3.0 New Zealand
    CC BY 3.0 NZ
    Creative Commons Attribution 3.0 Unported License (Data.gov)
    # cc-by-3.0-us
    https://creativecommons.org/licenses/by/3.0/us/?ver=1
    # cc-by-2.5-au
    Creative Commons Attribution 2.5 Australia
    # cc-by
    Creative Commons Attribution (data.qld.gov.au)
    CC-BY (Creative Commons Attribution), City of Melbourne
    Creative Commons - Attribution only
    # cc-by-sa-4.0
    Attribution-ShareAlike 4.0 International — CC BY-SA 4.0
    Creative Commons Attribution-ShareAlike 4.0, City of Melbourne
    # cc-by-nc-4.0
    Attribution-NonCommercial 4.0 International (CC BY-NC 4.0)
    CC BY-NC 4.0; commercial licences available on request
    Creative Commons BY NonCommercial 4.0 license
    # cc-by-nc-3.0
    Creative Commons Attribution-NonCommercial 3.0 New Zealand
    # cc-by-nd-3.0
    Creative Commons Attribution-NoDerivs 3.0 Australia
    # cc-by-nc-nd-4.0
    Creative Commons Attribution Non Commercial No Derivatives 4.0
    # cc-by-nc-sa-4.0
    Creative Commons NonCommercial-ShareAlike Attribution 4.0
    # cc-nc
    Creative Commons Non-Commercial (Any)
    # cc0-1.0
    CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
    To the extent possible under law, NOAA has waived all copyright under CC0 1.0
    http://creativecommons.org/publicdomain/zero/1.0/legalcode#statement
    https://creativecommons.org/publicdomain/zero/1.0/?ref=data.gov
    Creative Commons CCZero
    CC Zero 1.0
    # us-public-domain
    U.S. Government Work
    https://www.usa.gov/government-works?x=1
    http://www.usa.gov/publicdomain/label/1.0/#
    This is a work of the U.S. Government and is not subject to copyright protection in the United States
    U.S. Public Domain (17 U.S.C. § 105)
    US Government Work: data are in the public domain
    https://www.usa.gov/government-works/
    # other-pd
    This dataset is in the public domain.
    Public domain, no restrictions
    public-domain
    # pddl-1.0
    Open Data Commons Public Domain Dedication and License (PDDL), City of Chicago
    http://www.opendatacommons.org/licenses/pddl/1.0/?x
    # odc-by-1.0
    Open Data Commons Attribution License v1.0
    ODC-By 1.0 (Microsoft)
    http://opendatacommons.org/licenses/by/1.0/#text
    # odbl-1.0
    Open Database License v1.0, City of Seattle
    ODbL-1.0: https://opendatacommons.org/licenses/odbl/1.0/
    # cdla-permissive-2.0
    CDLA-Permissive-2.0
    # godl-india
    Government Open Data License - India (GODL)
    # singapore-odl-1.0
    Singapore Open Data Licence version 1.0
    # not-specified
    License not specified (contact agency)
    No license information was provided.
    https://project-open-data.cio.gov/unknown-license/#v1-legacy/other-license-specified
    # other-closed
    All rights reserved. © Ordnance Survey
    Other (Not Open)
    # ukcrown
    Crown Copyright
    # -
    Open Government Licence – City of Surrey
    Open Government Licence - Nanaimo
    https://www.surrey.ca/city-services/open-government-licence.aspx
    Open Data Licence v1.0 Halton
    King County Terms of Use
    http://www.seattle.gov/tech/about/privacy-statement
    Terms equivalent to CC BY 4.0
    Formerly CC BY 3.0 AU, now see terms
    This dataset is not in the public domain
    Data are public domain but images are CC BY-NC 4.0
    Code released under Apache 2.0; documentation under CC BY 4.0
    CC BY 4.0 (images) / OGL v3.0 (data)
    Not all data are available under CC BY
    Crown copyright, licence to be agreed
    Licensed under terms to be compatible with the Open Government Licence
    Open licence pending; CC BY 4.0 proposed
    Commercial Use Allowed
    Terms of use apply
    Public
    Copyright City of Sydney
    You may not use CC BY 4.0 for this data
    Public Sector Mapping Agreement
    Ordnance Survey licence 100019153
    We intend to release the data under CC0 in 2025
    CC BY is not permitted for the third-party layers
    http://creativecommons.org.au/learn/licences/
    https://creativecommons.org/
    https://creativecommons.org/licenses/
    NOAA data policy
    https://resources.data.gov/open-licenses/
    Creative Commons
    see readme
    """#
}
