# What is installed beside the programs, and how `cpack` makes a Debian package of it.
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(generated ${PROJECT_BINARY_DIR}/packaging)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
set(documentation ${CMAKE_INSTALL_DATADIR}/doc/itsms-workbench)

install(FILES ${packaging}/itsms-workbench.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/example.itsms_workbench.Workbench.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${packaging}/itsms-workbook.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME itsms-workbench.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/itsms-workbench.svg DESTINATION ${icons}/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/itsms-workbook.svg DESTINATION ${icons}/mimetypes
    RENAME application-vnd.itsms-workbook.svg)
install(FILES ${packaging}/copyright DESTINATION ${documentation})

# Without the time and the name of the file in it (-n), the same sources make the same package.
function(install_compressed source name folder)
    add_custom_command(OUTPUT ${generated}/${name}.gz
        COMMAND ${CMAKE_COMMAND} -E copy ${source} ${generated}/${name}
        COMMAND gzip -9nf ${generated}/${name}
        DEPENDS ${source} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY itsms_compressed ${generated}/${name}.gz)
    install(FILES ${generated}/${name}.gz DESTINATION ${folder})
endfunction()
foreach(page itsms.1 itsms-workbench.1)
    configure_file(${packaging}/${page}.in ${generated}/plain/${page} @ONLY)
    install_compressed(${generated}/plain/${page} ${page} ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
install_compressed(${packaging}/changelog changelog.Debian ${documentation})
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${documentation})
get_property(compressed GLOBAL PROPERTY itsms_compressed)
add_custom_target(documentation ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME itsms-workbench)
set(CPACK_PACKAGE_VENDOR "ITSMS Workbench developers")
set(CPACK_PACKAGE_CONTACT "ITSMS Workbench developers <developers@itsms-workbench.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for ISO/IEC 20000-1 service management systems")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${packaging}/description)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The libraries are found by themselves; these are only looked for at run time.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "breeze-icon-theme, fonts-noto-core, libqt6svg6, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "sqlite3")
install(FILES ${packaging}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME itsms-workbench)
include(CPack)
